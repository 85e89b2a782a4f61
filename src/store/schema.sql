-- The truth: what the learner did, append-only. Everything else can be computed from it.
-- `seq` is the order of arrival on this machine, `id` is unique across machines, `at` is ISO 8601 UTC,
-- `day` the learner's calendar day, `body` the fact as JSON without id, at and day.
create table facts (
  seq     integer primary key autoincrement,
  id      text not null unique,
  at      text not null,
  day     text not null,
  type    text not null,
  session text,
  body    text not null
) strict;

create index facts_by_time on facts (at, id);
create index facts_by_type on facts (type, at, id);
create index sessions_by_start on facts (seq) where type = 'session.started';
create index sessions_ended on facts (session) where type = 'session.ended';
create index facts_by_session on facts (session, seq) where session is not null;

-- Text being written, by the composer's key; overwritten while typing, deleted once it has become a fact.
create table drafts (
  key  text primary key,
  text text not null,
  at   text not null
) strict, without rowid;

-- A cache of what the facts say about each card; may be emptied at any time.
create table cards (
  key  text primary key,
  body text not null
) strict, without rowid;

-- Single values about this file, e.g. the last fact that the cache of cards has seen.
create table notes (
  name  text primary key,
  value text not null
) strict, without rowid;

// Opens the data file given first and appends facts named after the second argument, one call each.
import { openStore } from '../../src/store/open.ts';

const [file, name, count] = process.argv.slice(2);
const { store } = await openStore({ file, at: '2026-03-09T08:00:00.000Z', day: '2026-03-09' });
for (let n = 0; n < Number(count); n++) {
  const shared = {
    id: `shared-${n}`,
    at: '2026-03-09T08:00:00.000Z',
    day: '2026-03-09',
    type: 'card.requested',
    card: 'x',
  };
  const own = { ...shared, id: `${name}-${n}` };
  store.append([own, shared]);
  store.saveDraft(`draft-${name}`, `text ${n}`, own.at);
  process.stdout.write(`${own.id}\n`);
}
store.close();

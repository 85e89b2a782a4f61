/**
 * Groups of words that mean much the same to somebody who asks about writing to people: `name: words`. A word matches
 * in all its inflected forms; `two_words` match in sequence.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // What one does
  write:
    'write message messaging msg text dm dms pm inbox contact reach_out get_in_touch get_in_contact drop_a_line approach address drop_her_a drop_him_a ping slide_in shoot_a send_a correspond chat_up hit_up hmu say_hello say_hi pen note letter word line outreach cold_call cold_email',
  send: 'send sent sending submit post deliver dispatch mail fire_off press_send hit_send',
  ask: 'ask request inquire enquire inquiry enquiry question query questions beg plead approach_about raise bring_up hint',
  may: 'may can could allow allowed allowed_to permit permitted permission ok okay fine alright acceptable legit proper appropriate suitable fit fitting kosher admissible right_to wrong_to bad_to good_to forbidden okay_to',
  should:
    'should ought must need_to have_to supposed_to required necessary obligatory compulsory better_to shall recommend',
  how: 'how_do how_to how_can how_should how_could how_would what_is_the_best_way best_way way_to tips advice guide teach_me show_me',
  dont: "don't not never avoid no-go no_go don'ts donts taboo forbidden prohibited off-limits off_limits",
  recipient:
    'person people someone somebody anyone anybody them they him her she he man woman guy lady user folk other_side receiver recipient reader addressee contact',
  senior:
    'ceo cto cfo boss director manager president founder owner professor prof doctor dr chief head_of executive exec vp vip senior senior_people leader leadership partner chairman chairwoman minister mayor judge dean celebrity famous star big_name important high-ranking higher high_up higher-up above_me hotshot bigwig expert guru authority author speaker researcher scientist surgeon politician journalist designer chef principal board',
  junior:
    'student pupil trainee intern apprentice beginner newbie novice junior graduate freshman young entry-level nobody no_experience inexperienced starter rookie career_changer fresh_out just_finished undergraduate just_a only_a simple_worker',
  recruiter:
    'recruiter recruit headhunter hr hiring_manager talent_scout human_resource talent_acquisition personnel staffing hrler sourcer',
  // Oddness and fear
  weird:
    'weird wierd wired strange odd creepy creep creepily awkward cringe cringy cringey bizarre abnormal peculiar sus suspicious uncomfortable uneasy unnatural off-putting off_putting unusual uncool',
  fear: 'afraid scare scared scary fear fearful nervous anxiety anxious worry worried panic shy shyness timid terrified terrify dread dare insecure confidence courage brave freak_out stomach heart_racing sweat tremble hesitant hesitate paralysed paralyzed overthink overthinking nerve guts chicken intimidate intimidated intimidating self-conscious introvert introverted introvert blush sleepless comfort_zone torture',
  shame:
    'embarrass embarrassed embarrassing embarrassment ashamed shame shameful silly stupid foolish fool ridiculous pathetic laugh laughing_at mock judge judged loser idiot dumb humiliate humiliating make_fun face_palm look_bad blame blushing reputation impostor imposter fraud cheeky presumptuous',
  desperate: 'desperate needy clingy lonely beggar begging pathetic hungry_for thirsty pitiful',
  bother:
    'bother annoy annoying disturb disturbance interrupt nuisance pest intrude intrusion intrusive invade invasion invading irritate impose imposing harass harassment burden waste_their_time wasting_time steal_their_time unwelcome unwanted mind inconvenience hassle nag nagging pester',
  normal:
    'normal common usual socially_acceptable acceptable frowned frowned_upon expected standard_practice custom everyone_does people_do natural',
  // The place
  platform:
    'linkedin linkdin linkedln linked_in lindekin platform network site website app xing account place portal service page_here here there professional_network',
  social:
    'facebook fb instagram insta tiktok twitter snapchat whatsapp tinder social_media social_network reddit youtube telegram discord meme cat cats holiday_photos vacation selfie pictures_of entertainment fun hang_out',
  purpose:
    'purpose point_of what_for use_of used_for useful worth sense meaning idea_behind aim goal made_for meant_for meant designed_for intended good_for benefit_of advantage why_do_people why_should_i why_would_anyone why_bother whats_the_point worthwhile join sign_up signup necessary_to_have create_an_account what_is do_people_do',
  difference:
    'different differ difference versus vs compare compared unlike same_as just_another another like_a similar_to kind_of instead_of replace more_than only_for just_for',
  career: 'career careers business trade profession occupation vocation professional_life industry',
  // Kinds of message
  kinds:
    'kind kinds type types sort sorts topic topics subject theme category categories example examples sample content reason reasons occasion purpose_of_a list_of about_what what_about',
  fieldq:
    'field industry sector branch trend trends opinion take_on view_on thoughts_on expertise daily_work day-to-day working_life culture software tool_they_use method technique skills_they path career_path advice experience article talk paper lecture podcast book research study question_about how_they_got how_did_you',
  hiring:
    'hiring vacancy vacancies opening openings open_position open_positions open_role open_roles looking_for_people need_people positions available_positions hire_people take_on recruiting staff seeking they_are_hiring are_hiring currently_hiring take_apprentices is_hiring if_they_need if_they_hire',
  network:
    'network networking connect_with exchange swap share_experience share_insights get_to_know stay_in_touch peers colleague meetup collaborate collaboration cooperation cooperate project_together',
  pitch:
    'sell selling sales salesman salesperson seller pitch pitching promote promotion promo advertise advertising advert ad ads marketing market product products service services offer_my customer customers client clients lead leads business_offer discount coupon voucher_code demo webinar agency startup crypto bitcoin invest investment investor funding insurance mlm upline downline pyramid herbal money_from_home earn_money get_rich freelancer commission shop etsy store solar real_estate estate_agent course coaching buy purchase price subscribe subscription book_a_call flyer brochure order orders gig gigs commercials trial donation donate charity fundraising crowdfunding sponsor vote petition campaign',
  romance:
    'flirt flirting flirty date dating romantic romance love crush cute pretty beautiful handsome attractive hot sexy gorgeous good-looking good_looking single girlfriend boyfriend drink drinks dinner ask_out ask_her_out ask_him_out hit_on hits_on hitting_on compliment_her_looks looks eyes smile_of body marry married wife husband relationship_status sweetheart babe kiss tinder valentine rendezvous wink_at hook_up sexual appearance her_photo hair',
  spam: 'spam spamming chain chain_letter chainletter forward_this pass_on pass_it_on forward good_luck bad_luck lucky prize lottery petition junk scam phishing prayer ten_friends 10_people viral',
  hostile:
    'insult threaten threat angry anger rage rant yell hate revenge tell_off offend complain complaint curse harass bully rude_message shout slap idiot jerk moron bastard asshole arsehole liar clown nasty scold swear_at call_names name-calling blackmail incompetent harsh',
  // Making it personal
  personal:
    'personal personalise personalize personalised personalized personalisation personalization personally individual individually individualise individualize customise customize customised customized tailor tailored tailoring unique specific specifically specificity bespoke adapt genuine sincere authentic honest real',
  generic:
    'generic template-like robot robotic bot-like bland canned plastic form_letter impersonal standard_text boring mass-produced sounds_like_ai interchangeable go_to_anyone stale hollow empty_words vague general stock cliche phrase phrases',
  common:
    'common in_common common_ground shared share mutual similarity similarities overlap overlapping connection_point point_of_connection same_school same_university same_town same_company both_of_us we_both alumni alumnus alumna alma_mater link_between linked hobby hobbies hometown village interest interests background acquaintance mutual_friend mutual_contact',
  opener:
    'opener opening_line first_line first_sentence start begin beginning beginning_of opening start_with ice_breaker icebreaker break_the_ice hook conversation_starter introduction intro greeting_line kick_off first_words lead-in',
  theirwork:
    'post posts article talk lecture speech podcast video book paper work of_hers project projects activity feed comment comments blog interview_with publication award career_of cv_of headline about_section experience_section background page profile their_profile his_profile her_profile biography bio website_of',
  read: 'read look look_at look_for find search research check study prepare homework investigate dig discover notice mention refer quote cite bring_up name pick_up reference pay_attention',
  compliment:
    'compliment praise flatter flattery admire admiration impressed impress fan like_her_work love_your_work liked congratulate congratulation kudos kind_words nice_words brown-nosing suck_up',
  standout:
    'stand_out get_noticed attention noticed curious interest_them interesting catch_their_eye memorable',
  // Value
  value:
    'value valuable worth worthwhile worth_their worth_his worth_her useful help helpful helpfully benefit mutual_benefit win-win win_win gain profit upside advantage in_it_for what_they_get return give_back reward contribution contribute usefulness reciprocate reciprocity',
  offer:
    'offer give provide bring present gift contribute bring_to_the_table add_value share_with_them hand in_return in_exchange give_back pay_back return_the_favour return_the_favor quid_pro_quo trade-off reciprocal swap_for tip lead_them introduce_them insight insights',
  nothing:
    'nothing nothing_to_offer have_nothing little_to no_value poor empty-handed empty_handed only_taking just_take taking one-sided one_sided selfish egoistic all_about_me me_me',
  whyreply:
    'why_would_they why_should_they why_would_he why_would_she why_should_he why_should_she why_would_a reason_to_reply reason_to_answer motivate motivates make_them_want want_to_answer care get_out_of_it whats_in_it what_is_in_it bother_to_answer',
  // Boundaries
  polite:
    'polite politely politeness courteous courtesy respect respectful respectfully considerate manners please tactful tact gentle gently kind kindly nicely nice soften soft decent impolite rude rudeness disrespectful blunt bossy arrogant entitled demanding',
  push: 'push pushy pushiness pressure pressurise press insist insistent persistent persistence demand demanding force forcing forced obliged oblige obligation guilt guilty guilt-trip guilt_trip coerce aggressive overstep too_much_pressure put_on_the_spot corner cornered urge urging convince persuade manipulate manipulative argue manipulation nagging harass overbearing salesy',
  wayout:
    'way_out easy_out exit out opt_out decline declining say_no saying_no refuse refusal no_worries no_pressure no_thanks turn_down easy_to_say_no let_them_off off_the_hook feel_free free_to_ignore opportunity_to_refuse escape back_out excuse no_hard_feelings obliged',
  declined:
    'declined refused rejected rejection turned_down turned_me_down said_no says_no not_interested no_time busy not_now told_me_to_stop stop_writing no_thank_you told_me_no a_no got_a_no leave_me_alone wrote_no answered_no asked_me_not',
  favour:
    'favour favor call phone phone_call video_call zoom coffee meet meeting meet_up appointment calendar lunch mentor mentoring mentorship hour minutes minute half_an_hour time_of afternoon shadow job_shadowing feedback review look_over proofread introduction introductions too_much_to_ask big_ask small_ask reasonable several_favours several_questions size_of_the_request',
  urgency:
    'urgent urgently urgency asap immediately deadline hurry time-sensitive time_sensitive quick quickly pressing emergency last_minute today tomorrow closes closing tonight until_friday by_friday by_monday soon rush expire expires short_notice no_time_to',
  expect: 'expect expectation owe owed entitled deserve right_to_an_answer demand_an_answer',
  offhours:
    'weekend evening night late sunday saturday holiday christmas hours time_of_day midnight early_morning after_work working_hours vacation',
  // Follow-up
  followup:
    'follow-up follow_up following_up followup followups follow-ups follow_ups remind reminder reminders nudge nudges nudging bump bumping chase chasing poke check_in check_back circle_back touch_base second_message again once_more another_message one_more_time resend re-send ping_again write_again ask_again message_again any_news any_update revive rekindle',
  silence:
    "ignore ignored ignoring ghost ghosted ghosting silence silent unanswered unread read_receipt left_on_read no_reply no_answer no_response no_reaction not_reply not_replied not_answer not_answered not_respond not_responded haven't_heard not_heard nothing_back heard_nothing hear_nothing hear_back heard_back never_replied never_answered never_responded never_wrote without_reply without_answer without_response didn't_reply didn't_answer crickets radio_silence stopped_replying disappeared went_quiet went_cold quiet dead nothing_since still_nothing not_react not_write_back no_sign",
  reply: 'reply answer respond response react reaction write_back get_back feedback_from',
  time: 'day days week weeks month months year years hour hours minute minutes yesterday today tomorrow ago since monday tuesday wednesday thursday friday saturday sunday weekend fortnight january february march april june july august september october november december long_time while last_week interval gap lately',
  wait: 'wait waiting waited patience patient impatient sit_tight hold_off too_soon too_early early soon late too_late yet still already after',
  often:
    'often frequently frequency how_many_times times twice thrice third second fourth maximum max limit too_many count regularly every_day every_week interval',
  giveup:
    'give_up giving_up move_on moving_on let_go let_it_go stop drop_it leave_it quit_trying end_it accept_it keep_trying keep_going abandon cross_off',
  // Profile visits
  view: 'view views viewed viewing viewer viewers visit visits visited visiting visitor visitors looked_at look_at_my looked_me_up looked_up looking_at looks_at checked_me checked_my check_out checked_out checking_out clicked click_on clicking peek peeked peeked_at dropped_by stopped_by stop_by saw_my_profile seen_my_profile been_on_my_page been_on_my_profile on_my_page on_my_profile snoop snooped lurk lurking lurked opened_my_profile spotted noticed_you veiwed footprint found_me',
  profile: 'profile profiles page profil my_page account bio',
  myprofile: 'my_profile my_page at_me my_profil on_me visited_me viewed_me looked_me checked_me',
  notified:
    'notification notified alert list_of_visitors visitor_list who_viewed tells_me says_that shows_that',
  // Balance
  formal:
    'formal formality informal casual stiff official solemn serious ceremonious relaxed laid-back laid_back loose chatty tone style voice register language old-fashioned flowery buttoned-up wording businesslike colloquial',
  greeting:
    'dear sir madam hey hi hello mr mrs ms first_name last_name surname title titles regards sincerely cheers sign_off sign-off signing_off salutation greet greeting ciao goodbye yours hugs kisses mate dude bro buddy pal bestie honey darling du sie tu vous nickname pet_name',
  friendly:
    'friendly friend friends friendliness warm warmth familiar over-familiar over_familiar too_familiar buddy chummy close intimate human natural likeable personality personable cosy cozy distant cold relaxed easygoing',
  humour:
    'joke jokes joking humor humour funny irony ironic sarcasm sarcastic witty fun pun puns silly lighthearted meme',
  slang:
    'slang swear swearing curse dialect text-speak abbreviation lol spelling grammar typo typos mistake mistakes lowercase capital capitals caps exclamation punctuation broken_english bad_english my_english english accent',
  private:
    'private family kids children child baby son daughter wife husband divorce divorced pregnant pregnancy illness sick health religion religious politics political dog wedding holiday vacation gym home address street neighbour hairdresser birthday photo photos picture pictures private_life hobby_of weekend_plans where_she_lives where_he_lives death funeral surgery',
  stalk:
    'stalk stalker stalkerish stalking stalk-ish stalkery google googled googling dig dug creepy_detail background_check too_much_research how_much_research homework found_out researched research over-researched snoop nosy spy spying prying',
  balance:
    'balance mix middle_ground line_between border_between fine_line where_is_the_line too_personal too_private too_friendly too_formal half_half both_professional professional_but between_friendly distance right_mix',
  // Strangers
  stranger:
    'stranger strangers unknown unfamiliar never_met never_spoken never_talked not_met not_know not_known know_nobody know_no_one know_no-one who_does_not_know random out_of_nowhere out_of_the_blue cold outside_my_network outside_my_circle third_degree no_mutual complete_stranger unacquainted acquainted new_person new_people someone_new has_no_idea_who never_heard_of_me do_i_have_to_know do_i_need_to_know whom_may who_can_i who_may_i anyone_i_want',
  introduce:
    'introduce introduced introduction introducing intro vouch go-between intermediary present_myself introduce_myself who_i_am say_who middleman',
  met: 'met meet know knew known acquainted spoken spoke talked seen',
  // Same message
  same: 'same identical copy copied copying copies paste pasted pasting copy-paste copypaste copy_paste copy-pasted ctrl duplicate duplicated reuse reused reusing re-use recycle recycled template templates boilerplate standardised standard prewritten ready-made ready_made one_size swap_the_name change_the_name swap_out clone cloned repeated',
  mass: 'mass bulk blast broadcast everyone everybody all_my all_of_them many lots multiple several dozens hundreds hundred fifty thirty twenty forty sixty group circular newsletter mailing bcc cc recipients at_once at_the_same_time each every_single one_by_one separately large_number quantity whole_team entire batch spray list_of serial',
  automate:
    'automate automated automation automatic automatically bot bots script tool mail_merge spreadsheet chatgpt ai gpt generator generate software macro robot_write extension schedule',
  eachone:
    'each_one each_person each_time individually from_scratch new_text rewrite every_message every_single write_anew separately one_by_one individual_messages',
  // Connect first
  connect:
    'connect connecting connected connection connections invite invites invitation invitations add adding added request requests connection_request contact_request friend_request link_up follow befriend accept accepted acceptance pending in_my_network not_connected first_degree withdraw',
  note: 'note with_a_note without_note invitation_note 300 empty_invite blank_invitation invite_text',
  inmail:
    'inmail inmails direct_message direct_messages directly message_directly direct go_direct straight straight_away right_away dm_first without_connecting skip before',
  order:
    'first before after then order sequence step steps which_first comes_first what_now next next_step afterwards beforehand',
  // Job
  job: 'job jobs work working employment employ employed employer position role post placement traineeship internship apprenticeship gig shift trial_day seasonal_work vacancy career_move opening application apply applied applying applicant candidate jobless unemployed laid_off fired looking_for_work job-seeking seeking_work job_hunt job_hunting job_search',
  hireme:
    'hire_me hire get_me_hired get_me_in employ_me give_me give_me_a_job find_me got_a_job help_me_find take_me need_a_job need_work want_a_job want_to_work want_work looking_for_a_job looking_for_work looking_for_a_new find_work get_a_job get_me_a_job get_me_an ask_for_work ask_for_a_job ask_for_job asking_for_a_job ask_about_a_job job_ask for_a_position for_an_internship for_an_apprenticeship bring_up_the_job',
  refer:
    'refer referral referrals recommend recommendation recomendation vouch put_in_a_word put_in_a_good_word good_word reference endorse internally internal_recommendation pull_strings pass_my hand_in_my forward_my',
  cv: 'cv resume résumé curriculum curriculum_vitae certificates certificate application_papers documents papers attachment attach attached portfolio cover_letter lebenslauf',
  relationship:
    'relationship relationships build_a_relationship trust get_to_know rapport bond warm_up small_talk smalltalk chat_first build_up network_first know_each_other',
  soon: 'right_away straight_away immediately at_once directly first_message first_contact from_the_start first_thing too_soon too_early how_soon how_early right_off straight first_mail initial_message opening_message up_front upfront very_first one_go',
  // Length
  length:
    'long longer longest length lenght short shorter shortest brief briefly brevity concise conciseness compact size amount extensive lengthy tl;dr tldr wordy verbose succinct huge big how_much_text',
  units:
    'word words paragraph paragraphs sentence sentences line lines character characters page pages one-liner one_liner oneliner bullet bullets text_block wall_of_text novel essay scroll scrolling screen screenful letters_long block blocks section sections',
  cut: 'cut shorten trim condense edit_down leave_out delete remove drop_out compress reduce ramble rambling rambly waffle over-explain explain_everything whole_story life_story entire_story everything detail details detailed background get_to_the_point to_the_point babble keep_it_short split in_parts two_parts too_much_text too_much_information summarise summarize context',
  numbers:
    'one two three four five six seven eight nine ten twelve fifteen twenty thirty fifty hundred 1 2 3 4 5 6 7 8 9 10 12 14 15 20 30 50 100 150 200 300 400 500 1000 couple few dozen',
  // Emoji
  emoji:
    'emoji emojis emojies emogi emojy imoji emoticon emoticons smiley smileys smilie smilies smily smiling_face wink winking winking_face thumbs_up thumb heart hearts gif gifs sticker stickers icon icons pictogram pictograms symbol symbols kaomoji memoji little_picture little_pictures little_faces yellow_face face faces :) ;) :-) ;-) xd rocket fire_symbol party_popper waving_hand clapping_hands check_mark flag_symbol ascii_smile colon_bracket hashtag_faces bitmoji',
  childish:
    'childish immature unprofessional unserious silly_looking juvenile infantile kiddish teenager teenage',
  professional:
    'professional professionally professionalism unprofessional business businesslike respectable serious',
  // Outside the guide
  xcv: 'cv resume résumé cover_letter curriculum europass lebenslauf font gap_in motivation_letter application_form application_portal cover_note',
  xsalary:
    'salary salaries wage wages pay paid raise bonus negotiate negotiation negotiating compensation money earn income tax taxes payslip pension rate rates overtime benefits severance contract clause stock budget',
  xinterview:
    'interview interviews interviewer weakness weaknesses strengths assessment assessment_centre wear suit dress_code outfit star_method tell_me_about_yourself technical_test whiteboard onsite interview_questions panel_interview test_task case_study',
  xprofile:
    'headline about_section summary banner background_image profile_picture profile_photo photo photos selfie headshot picture skills_section endorsement endorsements endorse recommendations open_to_work open-to-work green_ring keywords profile_url custom_url featured_section certifications volunteering visibility my_about cover_image badge verified job_title_on',
  xpremium:
    'premium subscription cost costs price credits sales_navigator licence license free_trial cancel refund billing invoice expensive cheap',
  xposting:
    'post posts posting posted algorithm hashtag hashtags followers likes viral reach engagement repost newsletter poll polls comment commenting feed content_creator creator_mode carousel views_on_my_post influencer article_on publish impressions pin tag',
  xsettings:
    'password login log_in logged sign_in account settings delete deactivate hacked hack restricted notification notifications two-factor 2fa privacy private_mode anonymous anonymously incognito dark_mode app crash crashes language_of hide visible disable enable turn_on turn_off turn change_my upload download export import sync update install email_address read_receipts archive mute unsend backup reset username button_for browser',
  xblock:
    'block blocking unblock report reporting fake_account fake scammer scam fraudster bank_details catfish identity phishing impersonate hacked troll remove_a_connection remove unfriend unfollow disconnect',
  xanswer:
    'reply_to_a decline_a accept_every do_i_have_to_answer do_i_have_to_reply must_i_answer must_i_reply owe_an_answer keeps_sending sends_me turn_down_a wrote_to_me sent_me writes_to_me messages_me asked_me received got_a_message how_do_i_answer should_i_accept accept_all who_should_i_accept',
  xemail:
    'email emails e-mail e-mails mailbox outlook gmail subject_line signature bcc newsletter out_of_office voicemail phone call_a fax sms letterhead',
  xlaw: 'visa permit blue_card citizenship immigration relocate rights legal illegal law lawyer_fee sue court notice notice_period resign resignation quit fire redundancy dismissal probation maternity parental_leave sick_note sick_leave union vacation_days leave unemployment_benefit labour_law contract',
  xsearch:
    'job_board job_boards indeed stepstone glassdoor monster website_for_jobs job_sites easy_apply job_alert apply_online applications application_status career_fair jobs_in remote_jobs job_market vacancies_in salary_site agency_for temp_agency',
  xevent:
    'event events fair conference meetup networking_event handshake shake_hands business_card name_tag elevator_pitch small_talk_at party lanyard stage speech presentation slide slides public_speaking toast hackathon ticket tickets',
  xstudy:
    'study degree master phd university college bootcamp course certificate exam thesis homework scholarship learn learning programming python excel math maths school class diploma qualification essay tutor lesson',
  xwork:
    'colleague colleagues coworker coworkers boss_at team promotion promoted burnout overtime remote home_office meeting meetings deadline_at performance_review team_building manager_is toxic bullied bullying motivation stress office canteen lunch_break retire retirement workload onboarding',
  xlife:
    'weather rain snow sun recipe cook cooking bake pasta pizza cake bread dinner food eat hungry cat dog pet plant garden tomato car bike tyre train flight hotel travel holiday trip movie film music song guitar game football match chess sport gym run weight diet calories doctor headache sleep tired flat rent landlord mortgage loan bank washing iron shirt tie hair gift birthday baby christmas easter horoscope lottery taxi bus airport city country capital river moon sky universe planet history war king queen president election god life death meaning_of_life love girlfriend boyfriend mother father brother sister uncle aunt neighbour kitchen coffee_machine shop supermarket laundry plumber sink toilet phone_battery',
  xtech:
    'computer laptop pc windows mac linux vim git docker terminal keyboard mouse wifi internet browser chrome server code coding javascript sql api bug programming software hardware usb printer screen excel word powerpoint pdf file files folder zip download virus robot blockchain quantum ram cpu phone iphone android bluetooth camera webcam zoom',
  xbot: 'you your are_you who_are_you your_name robot human chatbot thank thanks thank_you bye goodbye hello hi hey good_morning good_night joke sing poem story bored play secret favourite game help menu exit quit back',
  xfacts:
    'who_is who_was who_owns who_invented when_was when_is what_year how_old how_tall how_far how_big how_deep what_time capital_of president population founded invented stands_for abbreviation definition_of define translate translation synonym spell spelling pronounce meaning_of convert calculate plus minus times divided root percent',
};

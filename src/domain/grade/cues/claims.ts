/** Cues of claims about the reader that a profile can bear out or contradict. */
export const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  'claim.artefact': [
    '(your|ur) ..3 (post|article|talk|paper|book|podcast|keynote|lecture|piece|essay|video|study|thread|comment|webinar|workshop|column|blog|chapter|thesis|film|speech|episode|tutorial|guide|exhibition|show|interview|dissertation|research|report|novel|documentary|presentation|session|course|album|lines|remark|remarks|slides|answer)',
    '(article|book|piece|post|paper|talk) (of yours|you (wrote|gave|published|posted|shared|recorded|held))',
    'you (wrote|posted|published|spoke|talked|presented|described|said|lectured|argued|tweeted|shared|recorded|commented|asked) ..2 (about|on|that|in|at|how|of|under|why)',
    '(author|writer|presenter|host|editor|translator|producer|director) of ..2 (the|your|a)',
  ],
  'claim.award': [
    '(congratulations|congrats|bravo|kudos|well done|congratulating|happy) ..3 (on|to|for|with|about)',
    '(your|the|a) ..3 (award|prize|promotion|medal|fellowship|nomination|election|appointment|new (role|job|position|post|book|baby)|election|honour|title|championship|scholarship|degree|phd|professorship|acquisition|merger|move to|victory|record|certification)',
    '(winner|champion|laureate|recipient) of',
    '(you (won|win|received|earned|were (elected|named|promoted|appointed|nominated|awarded)|became|become|founded|opened|invented|discovered|built|started|moved|left|joined|acquired|sold|expanded|launched))',
    '(your (firm|company|shop|team|practice|school|studio|hotel|clinic|museum|restaurant) (was|has|had|is|moved|opened|won|expanded|now|just|got|acquired|closed|merged))',
  ],
  'claim.shared': [
    '(fellow|another|ex|former) @cap',
    '(fellow|another|as a) ..3 (graduate|alumnus|alumna|alum|alumni|veteran|member|student|volunteer|teacher|colleague|player|runner|mentee|winner|parent|founder)',
    'we (both|all|share|were both|have both|two) ..3 (studied|trained|worked|went|attended|belong|graduated|came|grew|sat|volunteer+|served|lived|spoke|started|met|are|were|in|at|from|know|share|have)',
    'we (met|meet|spoke|talked|sat|chatted|worked together|studied together|shared|danced|played)',
    '(great|good|nice|lovely|pleasure|pleased|glad) (to|it was) ..2 (meet|chat|talk|speak|see|find|have met|hear)',
    '(great|good|nice|lovely) (meeting|seeing|talking|chatting|speaking) (you|with|to)',
    '(same|our|mutual|shared) ..2 (teacher+|university|school|class|group|employer|college|team|faculty|batch|contact|friend|village|town)',
    '(you|i) (also|too) (studied|worked|went|graduated|trained|taught)',
  ],
  'claim.role': [
    'as (the|a|an|their|its|head|director|ceo|founder|owner|author|manager) ..8 (you|your)',
    '(you (are|run|lead|manage|own|head|direct|chair|founded|work as|work (at|for|in|with)|teach (at|in)|are (at|with|in|the|a|an)))',
    '(your (time|years|work|role|job|career|position|team|colleagues|branch|department|factory|shop|desk|restaurant|hotel|clinic|lab|office|practice|plant|school|museum|farm|resort|company|show|conference|trial|trials) (at|in|with|as|for|of|on))',
    '(person|one|man|woman|team|people) who (runs|leads|manages|owns|heads|built|started|founded)',
    '(see|read|saw|hear|heard|gather|understand|notice|noticed|know|follow|followed) ..2 (that|from your profile that|on your page that|your firm|your shop|your company) ..1 (you|your|@cap)',
  ],
};

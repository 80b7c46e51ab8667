/** The fact of an imported table that nobody knows: the rules that are not stated need it. */
export const noRuleYet = 'no rule yet';

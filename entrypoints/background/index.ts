import { defineBackground } from 'wxt/utils/define-background';
import { keepBadges } from './badge.ts';
import { openBriefingOnRequest } from './briefing.ts';
import { answerCards } from './cards.ts';
import { heedChoices } from './choices.ts';
import { heedCommands } from './commands.ts';
import { injectOnRequest } from './inject.ts';
import { reviveOpenPages } from './revive.ts';
import { welcomeNewReaders } from './welcome.ts';

export default defineBackground({
  type: 'module',
  main() {
    answerCards();
    heedChoices();
    openBriefingOnRequest();
    injectOnRequest();
    heedCommands();
    keepBadges();
    reviveOpenPages();
    welcomeNewReaders();
  },
});

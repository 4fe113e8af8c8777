// The one script of every page. All of it is comfort: each page works without it.

import { guardAgainstDoubleSending } from "./busy.js";
import { closeMenusFromOutside } from "./menu.js";
import { filterWithoutButton } from "./filter.js";
import { clearShelfOnSignOut, keepWhatIsTyped } from "./autosave.js";
import { countDown } from "./hold.js";
import { renewWhenKept } from "./alike.js";
import { tellOfPasskeys } from "./passkey.js";
import { keepFresh } from "./live.js";
import { pickFromList } from "./pick.js";
import { dragTurns } from "./turns.js";

guardAgainstDoubleSending(document);
closeMenusFromOutside(document);
clearShelfOnSignOut(document);
tellOfPasskeys(document);
document.querySelectorAll("form[data-autosubmit]").forEach(filterWithoutButton);
document.querySelectorAll("form[data-autosave]").forEach(keepWhatIsTyped);
document.querySelectorAll("[data-alike]").forEach(renewWhenKept);
document.querySelectorAll("[data-hold]").forEach(countDown);
document.querySelectorAll("[data-live]").forEach(keepFresh);
document.querySelectorAll("[data-pick]").forEach(pickFromList);
document.querySelectorAll("[data-mover]").forEach(dragTurns);
document.querySelector("[data-focus]")?.focus();

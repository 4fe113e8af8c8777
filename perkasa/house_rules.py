"""The numbers of law and practice, each a setting with its default: what the office promises and asks."""

from perkasa.reading import by_name, clock_time, env, hours, one_of, setting, whole_numbers, yes_or_no

# --- Papers (tata naskah dinas) -----------------------------------------------------------------------------
PAPER_CLASSIFICATION = env.str("PAPER_CLASSIFICATION", default="000.7")  # Permendagri 83/2022: perencanaan
PAPER_NUMBER_FORMAT = env.str("PAPER_NUMBER_FORMAT", default="{classification}/{number:03d}/{unit}/{year}")
LETTERHEAD_GOVERNMENT = env.str("LETTERHEAD_GOVERNMENT", default="Pemerintah Kabupaten Kendal")
LETTERHEAD_PLACE = env.str("LETTERHEAD_PLACE", default="Kendal")
LETTERHEAD_ADDRESS = env.str("LETTERHEAD_ADDRESS", default="Jalan Soekarno-Hatta, Kendal")
LETTERHEAD_CONTACT = env.str("LETTERHEAD_CONTACT", default="")

# --- Certified signatures (BSrE eSign Client Service); off until a provider is named -----------------------
SIGNING_PROVIDER = setting("SIGNING_PROVIDER", one_of("", "esign"), "", "esign, or nothing")
ESIGN_URL = env.str("ESIGN_URL", default="")
ESIGN_USER = env.str("ESIGN_USER", default="")
ESIGN_PASSWORD = env.str("ESIGN_PASSWORD", default="")
ESIGN_SECONDS = setting("ESIGN_SECONDS", env.float, 30.0, "a number of seconds")
# Where a visible signature stands on the first sheet (x, y, width, height in points); empty: invisible.
ESIGN_BOX = setting("ESIGN_BOX", whole_numbers, "", "four numbers such as 360,60,200,80")

# --- Personal data ------------------------------------------------------------------------------------------
PRIVACY_ANSWER_HOURS = setting("PRIVACY_ANSWER_HOURS", env.int, 72, "a number of clock hours")  # UU 27/2022
PRIVACY_COPY_DAYS = setting("PRIVACY_COPY_DAYS", env.int, 7, "for how many days a copy can be fetched")
RETENTION_AT = setting("RETENTION_AT", clock_time, "02:00", "a time such as 02:00")
BREACH_NOTICE_HOURS = setting("BREACH_NOTICE_HOURS", env.int, 72, "a number of clock hours")  # ps. 46
KIP_ANSWER_WORKDAYS = setting("KIP_ANSWER_WORKDAYS", env.int, 10, "a number of working days")  # UU 14/2008
KIP_EXTENSION_WORKDAYS = setting("KIP_EXTENSION_WORKDAYS", env.int, 7, "a number of working days")
# How long one may object to an answer, and how long the superior has to decide (ps. 36).
KIP_OBJECTION_FILING_WORKDAYS = setting(
    "KIP_OBJECTION_FILING_WORKDAYS", env.int, 30, "a number of working days"
)
KIP_OBJECTION_WORKDAYS = setting("KIP_OBJECTION_WORKDAYS", env.int, 30, "a number of working days")

# --- What the service promises ------------------------------------------------------------------------------
REGENCY_CODE = env.str("REGENCY_CODE", default="33.24")
# How long a stage has for a proposal, for all or also by name: 5,forum=10; who verifies is reminded on one
# working day and the heads are told on another when it still waits.
PROPOSAL_STAGE_WORKDAYS = setting(
    "PROPOSAL_STAGE_WORKDAYS", by_name, "5", "working days such as 5 or 5,forum=10"
)
PROPOSAL_STAGE_REMIND_WORKDAY = setting(
    "PROPOSAL_STAGE_REMIND_WORKDAY", env.int, 3, "a working day, 1 or more"
)
PROPOSAL_STAGE_ESCALATE_WORKDAY = setting(
    "PROPOSAL_STAGE_ESCALATE_WORKDAY", env.int, 6, "a working day, 1 or more"
)
PROPOSAL_YEARS_AHEAD = setting("PROPOSAL_YEARS_AHEAD", env.int, 2, "how many plan years are open, 1 or more")
# A proposer may answer back for so long, once, and is answered by another person within so long.
PROPOSAL_APPEAL_WORKDAYS = setting("PROPOSAL_APPEAL_WORKDAYS", env.int, 10, "a number of working days")
PROPOSAL_APPEAL_ANSWER_WORKDAYS = setting(
    "PROPOSAL_APPEAL_ANSWER_WORKDAYS", env.int, 10, "a number of working days"
)
PROPOSAL_UNDO_DAYS = setting("PROPOSAL_UNDO_DAYS", env.int, 7, "for how many days a merging can be undone")
COMMENTS_A_DAY = setting("COMMENTS_A_DAY", env.int, 20, "how many comments one person may write a day")
FOLLOWS_AT_MOST = setting("FOLLOWS_AT_MOST", env.int, 50, "how many things one person may follow")
REGISTRATION_ANSWER_WORKDAYS = setting("REGISTRATION_ANSWER_WORKDAYS", env.int, 3, "a number of working days")
INVITATION_DAYS = setting("INVITATION_DAYS", env.int, 14, "a number of days")

# --- Stages of the plan year --------------------------------------------------------------------------------
# Those concerned are reminded of a stage's last day so long before it.
STAGE_REMIND_WORKDAYS = setting("STAGE_REMIND_WORKDAYS", env.int, 5, "a number of working days")

# --- Forums -------------------------------------------------------------------------------------------------
INVITATION_NATURE = env.str("INVITATION_NATURE", default="Biasa")  # sifat naskah: Biasa, Segera
# So long before a forum those who have not answered are asked again, and those who come are reminded.
FORUM_ANSWER_REMIND_DAYS = setting("FORUM_ANSWER_REMIND_DAYS", env.int, 3, "a number of days")
FORUM_REMIND_DAYS = setting("FORUM_REMIND_DAYS", env.int, 1, "a number of days")
# How many of a hundred invited must be represented, for all kinds or also by name; 0 asks for none.
FORUM_QUORUM_PERCENT = setting(
    "FORUM_QUORUM_PERCENT", by_name, "0,musrenbang-kecamatan=50,musrenbang-kabupaten=50",
    "percent such as 0 or 0,forum-pd=50",
)  # fmt: skip
FORUM_WOMEN_PERCENT = setting("FORUM_WOMEN_PERCENT", env.int, 30, "a number of percent")
FORUM_MINUTES_ANSWER_WORKDAYS = setting(
    "FORUM_MINUTES_ANSWER_WORKDAYS", env.int, 5, "a number of working days"
)
# How long a turn at a desk lasts, when a day of desks begins and ends, its pause; who waits is told of delays
# in steps of so many minutes.
DESK_TURN_MINUTES = setting("DESK_TURN_MINUTES", env.int, 60, "a number of minutes")
DESK_HOURS = setting("DESK_HOURS", hours, "08:00-16:00", "hours such as 08:00-16:00")
DESK_PAUSE = setting("DESK_PAUSE", hours, "12:00-13:00", "hours such as 12:00-13:00, or nothing")
DESK_LATE_MINUTES = setting("DESK_LATE_MINUTES", env.int, 10, "a number of minutes, 1 or more")

# --- Overlaps ----------------------------------------------------------------------------------------------
# Plans with a point are also compared across the borders of villages when they lie this near.
OVERLAP_NEAR_KM = setting("OVERLAP_NEAR_KM", env.float, 0.5, "a number of kilometres")
# From how many decisions on the portal proposes other weights, and after how many new ones again.
OVERLAP_LEARNS_FROM = setting("OVERLAP_LEARNS_FROM", env.int, 40, "a number of decisions")
OVERLAP_LEARNS_AGAIN_AFTER = setting("OVERLAP_LEARNS_AGAIN_AFTER", env.int, 20, "a number of decisions")
OVERLAP_SHEET_PAIRS = setting("OVERLAP_SHEET_PAIRS", env.int, 10_000, "how many pairs one file may hold")

# --- Alignment ----------------------------------------------------------------------------------------------
# Percent by which targets and ceilings may differ; points of programme, indicator, target and ceiling; from
# which score on a line is aligned, and partly aligned.
ALIGNMENT_TARGET_TOLERANCE = setting("ALIGNMENT_TARGET_TOLERANCE", env.int, 5, "a number of percent")
ALIGNMENT_CEILING_TOLERANCE = setting("ALIGNMENT_CEILING_TOLERANCE", env.int, 10, "a number of percent")
ALIGNMENT_WEIGHTS = setting("ALIGNMENT_WEIGHTS", whole_numbers, "40,25,20,15", "four numbers that make 100")
ALIGNMENT_THRESHOLDS = setting("ALIGNMENT_THRESHOLDS", whole_numbers, "85,50", "two numbers such as 85,50")

# --- Cooperation --------------------------------------------------------------------------------------------
# Those who keep a cooperation are warned so many months before its end.
COOPERATION_WARN_MONTHS = setting("COOPERATION_WARN_MONTHS", whole_numbers, "6,3,1", "months such as 6,3,1")
# How long a partner's link can be used.
COOPERATION_LINK_DAYS = setting("COOPERATION_LINK_DAYS", env.int, 30, "a number of days, 1 or more")
# A partner that did not answer its offer is reminded after so many working days.
COOPERATION_REMIND_WORKDAYS = setting("COOPERATION_REMIND_WORKDAYS", env.int, 10, "a number of working days")
# So long the DPRD has to agree, and whether its silence after that counts as consent (older rule, uncertain).
COOPERATION_COUNCIL_WORKDAYS = setting(
    "COOPERATION_COUNCIL_WORKDAYS", env.int, 45, "a number of working days"
)
COOPERATION_COUNCIL_SILENCE_AGREES = setting(
    "COOPERATION_COUNCIL_SILENCE_AGREES", yes_or_no, False, "True or False"
)

# --- Evaluation (form E.81, Permendagri 86/2017) ------------------------------------------------------------
# Above which percent performance is sangat tinggi, tinggi, sedang, rendah; else sangat rendah.
EVALUATION_BOUNDS = setting("EVALUATION_BOUNDS", whole_numbers, "90,75,65,50", "four numbers, falling")
# Reports are taken for so long from the first day after the quarter; those concerned are reminded before.
EVALUATION_OPEN_DAYS = setting("EVALUATION_OPEN_DAYS", env.int, 20, "a number of days, 1 or more")
EVALUATION_REMIND_WORKDAYS = setting("EVALUATION_REMIND_WORKDAYS", env.int, 3, "a number of working days")
# Below which percent of what was due by now the reason is compulsory; above which a figure is asked about.
EVALUATION_REASON_BELOW = setting("EVALUATION_REASON_BELOW", env.int, 65, "a number of percent")
EVALUATION_UNUSUAL_ABOVE = setting("EVALUATION_UNUSUAL_ABOVE", env.int, 150, "a number of percent")
# The heavy sums of the dashboards are never older than this.
EVALUATION_FIGURES_MINUTES = setting("EVALUATION_FIGURES_MINUTES", env.int, 10, "a number of minutes")

# --- Open data ----------------------------------------------------------------------------------------------
# How many questions a minute the interface answers one address, and one key.
API_PER_MINUTE = setting("API_PER_MINUTE", env.int, 60, "a number of questions, 1 or more")
API_KEY_PER_MINUTE = setting("API_KEY_PER_MINUTE", env.int, 600, "a number of questions, 1 or more")
# When the files of the day are made, and for how many days they are kept.
DUMPS_AT = setting("DUMPS_AT", clock_time, "01:00", "a time such as 01:00")
DUMPS_KEPT_DAYS = setting("DUMPS_KEPT_DAYS", env.int, 30, "a number of days, 1 or more")

# --- Consultations ------------------------------------------------------------------------------------------
BOOKING_HOLD_MINUTES = setting("BOOKING_HOLD_MINUTES", env.int, 10, "a number of minutes")
BOOKING_ANSWER_DAYS = setting("BOOKING_ANSWER_DAYS", env.int, 2, "a number of working days")
BOOKING_ABSENT_AFTER_MINUTES = setting("BOOKING_ABSENT_AFTER_MINUTES", env.int, 15, "a number of minutes")
# Who did not come this often within so many days waits for an answer also where bookings confirm themselves.
BOOKING_ABSENCES = setting("BOOKING_ABSENCES", env.int, 3, "a number of absences, 1 or more")
BOOKING_ABSENCE_DAYS = setting("BOOKING_ABSENCE_DAYS", env.int, 90, "a number of days")
# The day before a consultation people are reminded at this time (WIB); empty: at its own hour.
BOOKING_DAY_REMINDER_AT = setting("BOOKING_DAY_REMINDER_AT", clock_time, "08:00", "a time such as 08:00")
# An offer to the first in line holds this long, less when the time is near; it never ends at night.
WAITING_OFFER_HOURS = setting("WAITING_OFFER_HOURS", env.int, 24, "a number of hours")
# How long the visitor has to agree to minutes; whether silence then counts as agreement or a head decides.
MINUTES_REVIEW_DAYS = setting("MINUTES_REVIEW_DAYS", env.int, 5, "a number of working days")
MINUTES_SILENCE = setting("MINUTES_SILENCE", one_of("agreed", "escalated"), "agreed", "agreed or escalated")
# Who promised a follow-up is reminded so long before its last day and on it, then ever so often; when it is
# late by so many working days the office above is told.
WORKDAYS = "a number of working days"
FOLLOW_UP_REMIND_WORKDAYS = setting("FOLLOW_UP_REMIND_WORKDAYS", env.int, 3, WORKDAYS)
FOLLOW_UP_LATE_EVERY_WORKDAYS = setting("FOLLOW_UP_LATE_EVERY_WORKDAYS", env.int, 3, WORKDAYS)
FOLLOW_UP_ESCALATE_WORKDAYS = setting("FOLLOW_UP_ESCALATE_WORKDAYS", env.int, 5, WORKDAYS)
# Whoever was served is asked for an opinion when it is no longer ago than this, and may answer for so long.
SURVEY_ASK_DAYS = setting("SURVEY_ASK_DAYS", env.int, 14, "a number of days")
SURVEY_OPEN_DAYS = setting("SURVEY_OPEN_DAYS", env.int, 30, "a number of days")
# Fewer answers than this are shown to nobody, so that no single one can be guessed.
SURVEY_SHOWN_FROM = setting("SURVEY_SHOWN_FROM", env.int, 5, "a number of answers, 1 or more")

# --- Service standards --------------------------------------------------------------------------------------
MINUTES_ISSUE_DAYS = setting("MINUTES_ISSUE_DAYS", env.int, 10, "a number of working days")
# Figures made of fewer consultations than this are not public.
STANDARDS_SHOWN_FROM = setting("STANDARDS_SHOWN_FROM", env.int, 5, "a number of consultations, 1 or more")

# --- The day itself -----------------------------------------------------------------------------------------
# How early and how late people may arrive for a booked time, around its beginning.
QUEUE_ARRIVE_FROM_MINUTES = setting("QUEUE_ARRIVE_FROM_MINUTES", env.int, 60, "a number of minutes")
QUEUE_ARRIVE_UNTIL_MINUTES = setting("QUEUE_ARRIVE_UNTIL_MINUTES", env.int, 60, "a number of minutes")
# Booked people go first from so long before their time on, if they came no later than so long after it.
QUEUE_TOLERANCE_MINUTES = setting("QUEUE_TOLERANCE_MINUTES", env.int, 10, "a number of minutes")
# Lansia, penyandang disabilitas, ibu hamil count as having come so much earlier (UU 25/2009 ps. 29).
QUEUE_PRIORITY_MINUTES = setting("QUEUE_PRIORITY_MINUTES", env.int, 120, "a number of minutes")
QUEUE_RETURNS = setting("QUEUE_RETURNS", env.int, 2, "how often who was not there returns to the line")
# A walk-in is called only when the officer has so long until the next promised time.
QUEUE_SHORTEST_MINUTES = setting("QUEUE_SHORTEST_MINUTES", env.int, 10, "a number of minutes, 1 or more")
QUEUE_HOURS = setting("QUEUE_HOURS", hours, "07:30-15:00", "hours in which phones draw tickets: 07:30-15:00")
QUEUE_CLOSES_AT = setting("QUEUE_CLOSES_AT", clock_time, "20:00", "a time such as 20:00")
# The preparation sheet reaches the officer at this time (WIB) on the day before.
PREPARATION_AT = setting("PREPARATION_AT", clock_time, "07:00", "a time such as 07:00")

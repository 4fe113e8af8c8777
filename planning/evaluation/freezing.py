"""The triggers that freeze a report: what was sent does not change below, what is certified not at all."""

import pgtrigger

CERTIFIED = ("final", "superseded")
REFUSAL = "RAISE EXCEPTION 'A report stays as it was sent' USING ERRCODE = 'check_violation';"


def figures_stay() -> pgtrigger.Trigger:
    """What hangs on a report comes, changes and goes only while the report is with its agency.

    The report is locked against its own sending meanwhile, so that nothing slips in beside it.
    """
    return pgtrigger.Trigger(
        name="figures_of_a_sent_report_stay",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update | pgtrigger.Delete,
        declare=[("found", "TEXT")],
        func=f"""
            FOR found IN SELECT status FROM planning_quarterreport
                WHERE id IN (SELECT unnest(ARRAY[OLD.report_id, NEW.report_id])) FOR SHARE LOOP
                IF found NOT IN ('draft', 'returned') THEN {REFUSAL} END IF;
            END LOOP;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
        """,  # noqa: S608 (only words of this module)
    )


def report_stays() -> pgtrigger.Trigger:
    """A certified report cannot go; of what it says only "final" may become "superseded"."""
    return pgtrigger.Trigger(
        name="certified_report_stays",
        when=pgtrigger.Before,
        operation=pgtrigger.Update | pgtrigger.Delete,
        condition=pgtrigger.Q(old__status__in=CERTIFIED),
        declare=[("rest", "RECORD")],
        func=f"""
            IF TG_OP = 'DELETE' THEN {REFUSAL} END IF;
            rest := NEW;
            rest.status := OLD.status;
            IF rest IS DISTINCT FROM OLD OR NEW.status NOT IN ('final', 'superseded')
                OR (OLD.status = 'superseded' AND NEW.status <> 'superseded') THEN {REFUSAL} END IF;
            RETURN NEW;
        """,
    )

using static ChiBo.Domain.Access.Sensitivity;
using static ChiBo.Storage.Privacy.Keeping;
using static ChiBo.Storage.Privacy.Purpose;

namespace ChiBo.Storage.Privacy;

/// <summary>The month: meetings, areas, proposals, tasks.</summary>
internal static class MonthDeclarations
{
    public static readonly DeclaredPart[] Parts =
    [
        new("meetings", Meetings, Internal, WithRegister, "organisation_id month kind starts_at ends_at state reason"),
        new("usual_days", Meetings, Internal, WithRegister, "organisation_id day_of_month start_minute minutes place"),
        new("order_overrides", Meetings, Internal, WithRegister, "organisation_id month decided_at reason"),
        new("order_overrides", Meetings, Personal, WithRegister, "by_member_id"),
        new(
            "meeting_sheets",
            Meetings,
            Internal,
            WithRegister,
            "organisation_id month kind meeting_id stage place assessment"
        ),
        new("meeting_sheets", Meetings, Personal, WithRegister, "chair_id secretary_id"),
        new("attendances", Meetings, Personal, WithRegister, "sheet_key member_id came reason"),
        new(
            "agenda_items",
            Meetings,
            Personal,
            WithRegister,
            "sheet_key place title source source_key outcome conclusion is_secret votes_for votes_against abstained "
                + "counted_by_id checked_by_id"
        ),
        new(
            "minutes",
            Meetings,
            Personal,
            WithRegister,
            "sheet_key version text chair_approved secretary_approved hash"
        ),
        new(
            "issued_documents",
            Documents,
            Personal,
            WithRegister,
            "organisation_id type_letters term_from number symbol issued_on title body sheet_key proposal_key"
        ),
        new("area_assignments", Areas, Personal, WithRegister, "member_id unit_id"),
        new("area_reports", Areas, Personal, WithRegister, "unit_id month member_id attended reported_at"),
        new(
            "area_matters",
            Areas,
            Internal,
            WithRegister,
            "unit_id month cell_id topic is_need asked_of state proposal_key"
        ),
        new("area_matters", Areas, Personal, WithRegister, "member_id"),
        new("matter_texts", Areas, Internal, UntilItsDay, "matter_key text erase_on"),
        new(
            "proposals",
            Proposals,
            Internal,
            WithRegister,
            "organisation_id addressee title text answer_by state sent_on received_on answered_on answer answer_text "
                + "goes_next_to carried_out_on remark"
        ),
        new(
            "work_tasks",
            Tasks,
            Personal,
            WithRegister,
            "organisation_id member_id for_body title due_on state progress evidence sheet_key"
        ),
        new("urgings", Tasks, Personal, WithRegister, "member_id unit_id month task_key proposal_key at words"),
    ];
}

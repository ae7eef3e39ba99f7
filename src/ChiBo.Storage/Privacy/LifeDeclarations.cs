using static ChiBo.Domain.Access.Sensitivity;
using static ChiBo.Storage.Privacy.Keeping;
using static ChiBo.Storage.Privacy.Purpose;

namespace ChiBo.Storage.Privacy;

/// <summary>The life of the cell: regulations, programme, the path of a member, cases, residence, reviews.</summary>
internal static class LifeDeclarations
{
    public static readonly DeclaredPart[] Parts =
    [
        new(
            "working_regulations",
            Regulations,
            Internal,
            WithRegister,
            "organisation_id party_committee government fatherland_front organisations cells"
        ),
        new(
            "regulation_drafts",
            Regulations,
            Internal,
            WithRegister,
            "organisation_id version based_on_key state cell_approved_on votes_for official_members "
                + "committee_approved_on in_force_from in_force_to answer_days report_days usual_day regulations_id reason"
        ),
        new("regulation_parts", Regulations, Internal, WithRegister, "draft_key chapter text"),
        new("regulation_notes", Regulations, Personal, WithRegister, "draft_key chapter member_id text answer"),
        new("programme_goals", Programme, Internal, WithRegister, "organisation_id year area text due_on state result"),
        new("programme_goals", Programme, Personal, WithRegister, "member_id"),
        new("goal_tasks", Programme, Internal, WithRegister, "goal_key task_key is_ended"),
        new(
            "report_edits",
            Programme,
            Internal,
            WithRegister,
            "organisation_id period_from period_to sentence drafted text"
        ),
        new(
            "admission_cases",
            Admission,
            Evaluation,
            WithRegister,
            "organisation_id opened_on member_id ended_as ended_on"
        ),
        new(
            "admission_steps",
            Admission,
            Evaluation,
            WithRegister,
            "case_key step day votes_for official_members helper_id second_helper_id remark"
        ),
        new(
            "conduct_signals",
            Supervision,
            Discipline,
            WithRegister,
            "organisation_id topic received_on due_on state handler_id closed_on"
        ),
        new(
            "inspections",
            Supervision,
            Discipline,
            WithRegister,
            "organisation_id by_committee_id year kind member_id planned_for state begun_on concluded_on mend_by mended_on seen_by_id"
        ),
        new("inspection_teams", Supervision, Discipline, WithRegister, "inspection_key member_id is_lead is_ended"),
        new(
            "discipline_cases",
            Supervision,
            Discipline,
            WithRegister,
            "organisation_id member_id opened_on form state decided_by_id votes_for official_members decided_on "
                + "effective_from ends_on appealed_on appeal_settled_on appeal_outcome ended_on"
        ),
        new("case_readers", Supervision, Discipline, WithRegister, "kind case_key account_id is_ended"),
        new(
            "residence_letters",
            Residence,
            Evaluation,
            WithRegister,
            "member_id cell_id outside exempt_as issued_on received_on ended_on"
        ),
        new("residence_attendances", Residence, Evaluation, WithRegister, "letter_key member_id day came"),
        new(
            "residence_years",
            Residence,
            Evaluation,
            WithRegister,
            "member_id cell_id outside year asked_on due_on given_on comment is_typed_in"
        ),
        new(
            "year_reviews",
            YearReview,
            Evaluation,
            WithRegister,
            "organisation_id year stage self_level decided_level decided_on"
        ),
        new(
            "member_reviews",
            YearReview,
            Evaluation,
            WithRegister,
            "review_key member_id stage self_level proposed_level votes_for official_members decided_level decided_on"
        ),
        new("correction_requests", Correction, Personal, WithRegister, "member_id item asked_on state decided_on"),
        new("private_texts", PrivateWords, Discipline, UntilItsDay, "id subject subject_key part text erase_on"),
    ];
}

using static ChiBo.Domain.Access.Sensitivity;
using static ChiBo.Storage.Privacy.Keeping;
using static ChiBo.Storage.Privacy.Purpose;

namespace ChiBo.Storage.Privacy;

/// <summary>Review campaigns, and what is decided about cells that do not conform (III.2-a).</summary>
internal static class CampaignDeclarations
{
    public static readonly DeclaredPart[] Parts =
    [
        new(
            "review_campaigns",
            Verdict,
            Internal,
            WithRegister,
            "name opened_by_id scope_unit_id cut_off_on due_on state opened_on closed_on compared_with_key"
        ),
        new(
            "campaign_communes",
            Verdict,
            Internal,
            WithRegister,
            "campaign_key unit_id group_unit_id between_id stage since turn submission_key plan comment"
        ),
        new(
            "campaign_submissions",
            Verdict,
            Internal,
            WithRegister,
            "campaign_key unit_id turn submitted_on name verdict eligible failures unknowns facts_hash receipt plan"
        ),
        new("campaign_submissions", Verdict, Personal, WithRegister, "evidence"),
        new(
            "cell_remedies",
            Verdict,
            Internal,
            WithRegister,
            "organisation_id option owner_id decided_on due_on note outcome outcome_on"
        ),
        new("cell_remedies", Verdict, Personal, WithRegister, "owner_name"),
    ];
}

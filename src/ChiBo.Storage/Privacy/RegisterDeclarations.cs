using static ChiBo.Domain.Access.Sensitivity;
using static ChiBo.Storage.Privacy.Keeping;
using static ChiBo.Storage.Privacy.Purpose;

namespace ChiBo.Storage.Privacy;

/// <summary>The register: units, organisations, members.</summary>
internal static class RegisterDeclarations
{
    public static readonly DeclaredPart[] Parts =
    [
        new("units", Organisations, Internal, WithRegister, "id code"),
        new("unit_versions", Organisations, Internal, WithRegister, "unit_id kind name parent_id commune_kind"),
        new("organisations", Organisations, Internal, WithRegister, "id code"),
        new(
            "organisation_versions",
            Organisations,
            Internal,
            WithRegister,
            "organisation_id kind name parent_id unit_ids decision_number decision_date"
        ),
        new("served_units", Organisations, Internal, WithRegister, "unit_id organisation_version_id"),
        new("members", Roll, Personal, WithRegister, "id code"),
        new(
            "member_details",
            Roll,
            Personal,
            WithRegister,
            "member_id full_name folded_name sort_key gender birth_date admitted_on official_on left_on left_reason"
        ),
        new("memberships", Roll, Personal, WithRegister, "member_id organisation_id kind"),
        new("statuses", Roll, Personal, WithRegister, "member_id status"),
        new("posts", Roll, Personal, WithRegister, "member_id unit_id kind title"),
        new("positions", Roll, Personal, WithRegister, "member_id organisation_id kind"),
        new("residences", Residence, Personal, WithRegister, "member_id unit_id"),
        new(
            "transfers",
            Transfer,
            Personal,
            WithRegister,
            "id member_id from_id to_id on kind state end_reason sent_in ended_in"
        ),
        new(
            "commune_verdicts",
            Verdict,
            Internal,
            UntilReckonedAnew,
            "unit_id name province_code district_code verdict eligible failures unknowns decided_on next_change_on decided_after"
        ),
    ];
}

using static ChiBo.Domain.Access.Sensitivity;
using static ChiBo.Storage.Privacy.Keeping;
using static ChiBo.Storage.Privacy.Purpose;

namespace ChiBo.Storage.Privacy;

/// <summary>Cases about organisations, and deviations from rules. Members are named by code, in the content alone.</summary>
internal static class EstablishmentDeclarations
{
    public static readonly DeclaredPart[] Parts =
    [
        new(
            "organisation_cases",
            Organisations,
            Internal,
            WithRegister,
            "organisation_id unit_id kind stage applied_on effective_on grounds appraised_on fingerprint appraisal failing unclear "
                + "consent_asked_on consent_number consent_on consent_words decision_number decision_on reason carried_out_in"
        ),
        new("organisation_cases", Organisations, Personal, WithRegister, "content"),
        new(
            "deviations",
            Organisations,
            Internal,
            WithRegister,
            "unit_id organisation_id rule reason proposed_on begins_on expires_on state approved_by_id approval_number "
                + "approved_on withdrawn_on end_reason"
        ),
    ];
}

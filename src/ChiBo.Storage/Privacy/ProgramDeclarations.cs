using static ChiBo.Domain.Access.Sensitivity;
using static ChiBo.Storage.Privacy.Keeping;
using static ChiBo.Storage.Privacy.Purpose;

namespace ChiBo.Storage.Privacy;

/// <summary>Acts and their proof, programs, the installation.</summary>
internal static class ProgramDeclarations
{
    public static readonly DeclaredPart[] Parts =
    [
        new("acts", Proof, Personal, AsProof, "id at kind account_id acting_for reason organisation_code touches"),
        new("acts", Proof, Internal, AsProof, "changes_register undoes"),
        new("audit_entries", Proof, Internal, AsProof, "act_id payload leaf_hash frontier checkpoint"),
        new(
            "api_keys",
            ForPrograms,
            Personal,
            WithAccount,
            "id account_id name digest may_write made_at valid_to ended_at"
        ),
        new("answered_requests", ForPrograms, Evaluation, AfterAnswer, "account_id key digest status body at"),
        new("installations", Running, Internal, WithInstallation, "id name organisation_code is_sample set_up_at"),
        new("data_protection_keys", Running, Discipline, WithInstallation, "id friendly_name xml"),
    ];
}

using static ChiBo.Domain.Access.Sensitivity;
using static ChiBo.Storage.Privacy.Keeping;
using static ChiBo.Storage.Privacy.Purpose;

namespace ChiBo.Storage.Privacy;

/// <summary>Regulations of provinces (III.1).</summary>
internal static class LocalDeclarations
{
    public static readonly DeclaredPart[] Parts =
    [
        new(
            "local_regulations",
            Regulations,
            Internal,
            WithRegister,
            "unit_id number title issued_on in_force_from in_force_to pack pack_sha256 stage version reason"
        ),
    ];
}

using ChiBo.Domain.Shared;

namespace ChiBo.Domain.Register.Changes;

/// <summary>Why a change cannot be made.</summary>
/// <param name="Code">A stable name of the reason.</param>
/// <param name="Vietnamese">The reason in Vietnamese.</param>
/// <param name="English">The reason in English.</param>
public sealed record ChangeRefusal(string Code, string Vietnamese, string English)
{
    /// <summary>The reason as a sentence.</summary>
    public string Describe(Language language) => language == Language.Vietnamese ? Vietnamese : English;

    internal static ChangeRefusal NoSuchUnit(string code) =>
        new("no-such-unit", $"Không có đơn vị mang mã «{code}».", $"There is no unit with the code \"{code}\".");

    internal static ChangeRefusal NoSuchOrganisation(string code, DateOnly on) =>
        new(
            "no-such-organisation",
            $"Ngày {on:dd/MM/yyyy} không có tổ chức đảng nào mang mã «{code}».",
            $"On {on:yyyy-MM-dd} there is no organisation with the code \"{code}\"."
        );

    internal static ChangeRefusal NoSuchMember(string code) =>
        new("no-such-member", $"Không có đảng viên mang mã «{code}».", $"There is no member with the code \"{code}\".");

    internal static ChangeRefusal NotActive(string code, DateOnly on) =>
        new(
            "not-active",
            $"Ngày {on:dd/MM/yyyy} «{code}» không hoạt động.",
            $"\"{code}\" is not active on {on:yyyy-MM-dd}."
        );

    internal static ChangeRefusal UnderItself(string code) =>
        new("under-itself", $"«{code}» không thể trực thuộc chính nó.", $"\"{code}\" cannot stand under itself.");

    internal static ChangeRefusal TakesNoPart(string member, string organisation, DateOnly on) =>
        new(
            "takes-no-part",
            $"Ngày {on:dd/MM/yyyy} «{member}» không sinh hoạt tạm thời ở «{organisation}».",
            $"On {on:yyyy-MM-dd} \"{member}\" does not take part in \"{organisation}\" for a time."
        );

    internal static ChangeRefusal CodeTaken(string code) =>
        new("code-taken", $"Mã «{code}» đã có trong sổ.", $"The code \"{code}\" is already in the register.");
}

/// <summary>A change cannot be made; nothing was changed.</summary>
/// <param name="refusal">Why.</param>
public sealed class ChangeNotPossibleException(ChangeRefusal refusal) : Exception(refusal.English)
{
    /// <summary>Why.</summary>
    public ChangeRefusal Refusal { get; } = refusal;
}

namespace ChiBo.Domain.Proposals;

/// <summary>The bodies of the commune's political system by their names.</summary>
public static class Bodies
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Addressee> All { get; } = Enum.GetValues<Addressee>();

    /// <summary>As in «Ủy ban nhân dân».</summary>
    public static string Vietnamese(Addressee body) =>
        body switch
        {
            Addressee.PartyCommittee => "Đảng ủy",
            Addressee.Government => "Ủy ban nhân dân",
            Addressee.FatherlandFront => "Ủy ban Mặt trận Tổ quốc",
            _ => "tổ chức chính trị - xã hội",
        };

    /// <summary>In English.</summary>
    public static string English(Addressee body) =>
        body switch
        {
            Addressee.PartyCommittee => "the Party committee",
            Addressee.Government => "the people's committee",
            Addressee.FatherlandFront => "the Fatherland Front",
            _ => "a socio-political organisation",
        };
}

using ChiBo.App.Features.Api.Work;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api.Establishments;

internal static class EstablishmentDocs
{
    private static readonly DateOnly Effective = new(2026, 12, 15);

    private static readonly FoundCellBody Body = new()
    {
        Kind = "residentialCell",
        Name = "Chi bộ thôn Mẫu 13",
        Areas = ["X99001-T05"],
        Members = ["X99001-M101", "X99001-M102"],
        Secretary = "X99001-M101",
        Deputy = null,
        AppliedOn = new DateOnly(2026, 11, 28),
        EffectiveOn = Effective,
        Grounds = "Khu dân cư đủ điều kiện có chi bộ riêng.",
    };

    private static readonly EstablishmentAnswer Case = new(
        1,
        "establish",
        "applied",
        new DateOnly(2026, 11, 28),
        Effective,
        "Khu dân cư đủ điều kiện có chi bộ riêng.",
        null,
        null,
        null,
        null,
        40
    );

    public static readonly EndpointText List = new(
        "List the cases of a commune",
        "Applications to set up, rename, merge, split and dissolve organisations, and what came of them; those that wait first."
    )
    {
        Answer = new ListAnswer<EstablishmentAnswer>(new DateOnly(2026, 11, 28), [Case], null),
    };

    public static readonly EndpointText One = new("One case", "What was asked for, and how far it has come.")
    {
        Answer = Case,
    };

    public static readonly EndpointText Check = new(
        "What the guidance says of the state that founding a cell would leave",
        "Nothing is recorded. `mayBeDecided` is false for an agency cell that would not conform on its first day (III.2-c)."
    )
    {
        Request = Body,
        Answer = new FoundingAnswer(
            Effective,
            true,
            null,
            [
                new FoundingCommune(
                    "X99001",
                    "conforming",
                    [
                        new FoundingFinding(
                            "residential-cell.nine-official-members",
                            "II.1.1.b",
                            "pass",
                            "X99001-C05",
                            "9",
                            "9",
                            "…"
                        ),
                    ]
                ),
            ]
        ),
    };

    public static readonly EndpointText Open = new(
        "Apply for a cell to be set up",
        "Opens a case: nothing of the register changes before the committee decides it. Answers with its key."
    )
    {
        Request = Body,
        Answer = new KeyedAnswer(1),
    };
}

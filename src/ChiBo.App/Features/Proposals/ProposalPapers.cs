using System.Globalization;
using ChiBo.App.Features.Registers;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Proposals;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Proposals;

/// <summary>The paper of a proposal: a submission to the Party committee, an official letter to other bodies.</summary>
internal static class ProposalPapers
{
    private const string Opening =
        "Qua sinh hoạt của các chi bộ khu dân cư và báo cáo của đảng viên phụ trách địa bàn, chi bộ cơ quan tổng hợp, kiến nghị nội dung sau:";

    /// <summary>The paper; without number while it has none.</summary>
    /// <param name="db">What is known.</param>
    /// <param name="proposal">The proposal as it is sent.</param>
    /// <param name="areas">Names of the areas from which it comes.</param>
    /// <param name="on">The day of the paper.</param>
    public static async Task<PartyDocument> Of(
        ChiBoContext db,
        Proposal proposal,
        IReadOnlyList<string> areas,
        DateOnly on
    )
    {
        OrganisationVersion? committee = await Rolls.CommitteeAbove(db, proposal.OrganisationId, on);
        string commune = await Commune(db, committee, on);
        return new ProposalPaper
        {
            Head = new PaperHead
            {
                Superior = committee?.Name,
                Issuer = await NameOf(db, proposal.OrganisationId, on),
                IssuerLetters = Documents.DocumentNumbers.Issuer,
                Place = PlaceOf(commune),
                Date = on,
                MadeOn = on,
            },
            IsLetter = proposal.Addressee != Addressee.PartyCommittee,
            Summary = $"kiến nghị về {LowerFirst(proposal.Title)}",
            Addressees = [AddresseeOf(proposal.Addressee, committee, commune)],
            Opening = Opening,
            Matters =
            [
                new ProposedMatter(
                    TitleWith(areas, proposal.Title),
                    proposal.Text,
                    $"xem xét, giải quyết và thông báo kết quả về {LowerFirst(proposal.Title)}."
                ),
            ],
            AnswerBy = proposal.AnswerBy,
            Signer = PaperSigner.ForCell("Bí thư", await Secretary(db, proposal.OrganisationId, on)),
        }.ToDocument();
    }

    /// <summary>The title with the areas that it does not name itself.</summary>
    private static string TitleWith(IReadOnlyList<string> areas, string title)
    {
        string others = string.Join(
            ", ",
            areas.Where(area => !title.Contains(area, StringComparison.OrdinalIgnoreCase))
        );
        return others.Length == 0 ? title : $"{title} ({others})";
    }

    private static string AddresseeOf(Addressee body, OrganisationVersion? committee, string commune) =>
        body switch
        {
            Addressee.PartyCommittee => committee?.Name ?? "Đảng ủy",
            Addressee.Organisation => $"Các tổ chức chính trị - xã hội {LowerFirst(commune)}".Trim(),
            _ => $"{Bodies.Vietnamese(body)} {LowerFirst(commune)}".Trim(),
        };

    private static async Task<string> Commune(ChiBoContext db, OrganisationVersion? committee, DateOnly on)
    {
        int? unit = committee?.UnitIds is [int first, ..] ? first : null;
        return await db
                .UnitVersions.Known(KnownAt.Now)
                .Where(row => row.UnitId == unit)
                .OrderByDescending(row => row.ValidFrom == null || row.ValidFrom <= on)
                .ThenByDescending(row => row.ValidFrom != null)
                .ThenByDescending(row => row.ValidFrom)
                .Select(row => row.Name)
                .FirstOrDefaultAsync()
            ?? "";
    }

    private static async Task<string> NameOf(ChiBoContext db, int cell, DateOnly on) =>
        await db
            .OrganisationVersions.Known(KnownAt.Now)
            .On(on)
            .Where(row => row.OrganisationId == cell)
            .Select(row => row.Name)
            .FirstOrDefaultAsync()
        ?? "Chi bộ cơ quan";

    private static Task<string?> Secretary(ChiBoContext db, int cell, DateOnly day) =>
        (
            from position in db.Positions.Known(KnownAt.Now).On(day)
            join details in db.MemberDetails.Known(KnownAt.Now) on position.MemberId equals details.MemberId
            where position.OrganisationId == cell && position.Kind == PositionKind.Secretary
            select details.FullName
        ).FirstOrDefaultAsync();

    /// <summary>«Mẫu Hòa» of «Xã Mẫu Hòa»; nothing, to be filled in, when no name is known.</summary>
    private static string? PlaceOf(string commune) => commune.Split(' ', 2) is [_, { Length: > 0 } name] ? name : null;

    private static string LowerFirst(string text) =>
        text.Length > 1 && !char.IsUpper(text[1])
            ? char.ToLower(text[0], CultureInfo.InvariantCulture) + text[1..]
            : text;
}

using System.Globalization;
using ChiBo.App.Features.Members;
using ChiBo.App.Features.Registers;
using ChiBo.Documents.Life;
using ChiBo.Documents.Months;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Organisations;
using ChiBo.Domain.Residence;
using ChiBo.Guidance.Documents;
using ChiBo.Guidance.Residence;
using ChiBo.Storage;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.ResidenceContact;

/// <summary>Makes the papers: letter, request list, comment form. Who may have them was asked before.</summary>
internal sealed class ResidencePapers(ChiBoContext db, ContactList list, ResidenceReach reach, PersonalLooks looks)
{
    /// <summary>The letter that holds; nothing when there is none, or the class of exemption has none.</summary>
    public async Task<PartyDocument?> Letter(string member, DateOnly today)
    {
        if (await MemberContact.Read(db, member) is not { Open: { } open } found || !open.Course().TakesLetter)
        {
            return null;
        }

        await looks.Log(found.MemberId, member, "residence");
        OrganisationVersion? issuer = await AgencyCellOf(found.MemberId, open.IssuedOn);
        var rules = ResidenceContactRules.On(open.IssuedOn);
        return new ResidenceLetterPaper
        {
            Head = await HeadOf(issuer?.OrganisationId, issuer?.Name ?? "Chi bộ cơ quan", today, open.IssuedOn),
            Regulation = rules.Number,
            Form = rules.Form,
            IsFormSure = rules.FormOrigin.Status == GuidanceStatus.Verified,
            Addressee = found.Letters.First(line => line.Row == open).Place,
            Member = found.Name,
            Exempt = ResidenceContactRules.Find(open.ExemptAs)?.Name.Vietnamese,
            ReceiptBy = open.Course().ReceiptDueOn(rules.ReceiptDays.Count),
            Signer = PaperSigner.ForCellCommittee("Bí thư", null),
        }.ToDocument();
    }

    /// <summary>Whom residence cells are asked about; those exempt are not on it.</summary>
    public async Task<PartyDocument?> Request(string code, string? asked, DateOnly today)
    {
        if (
            await Rolls.CellOn(db, code, today) is not { Kind: OrganisationKind.AgencyCell } cell
            || YearOf(asked, today) is not { } year
        )
        {
            return null;
        }

        IReadOnlyList<ContactLine> lines = await list.Of(cell.OrganisationId, year);
        foreach (ContactLine line in lines.Where(line => line.Exempt is null))
        {
            await looks.Log(line.MemberId, line.Code, "residence");
        }

        return new CommentRequestPaper
        {
            Head = await HeadOf(cell.OrganisationId, cell.Name, today),
            Year = year,
            Members =
            [
                .. lines
                    .Where(line => line.Exempt is null)
                    .Select(line => new AskedMember(line.Name, line.Place, StandingOf(line))),
            ],
        }.ToDocument();
    }

    /// <summary>The form for one request; nothing when it was not sent to a cell of the person.</summary>
    public async Task<PartyDocument?> CommentForm(long key, DateOnly today)
    {
        if (await reach.Find(key) is not { } year)
        {
            return null;
        }

        var who = await db
            .MemberDetails.Known(KnownAt.Now)
            .Where(row => row.MemberId == year.MemberId)
            .Select(row => new { row.FullName, row.Member!.Code })
            .SingleAsync();
        await looks.LogOutside(year.MemberId, who.Code, "residence");
        return new ResidenceCommentFormPaper
        {
            Head = await HeadOf(year.CellId, await ResidenceCells.NameOf(db, year), today),
            Year = year.Year,
            Member = who.FullName,
            Levels = [.. Enum.GetValues<ResidenceComment>().Select(level => ResidenceTexts.Of(level).Vietnamese)],
            DueOn = year.DueOn,
        }.ToDocument();
    }

    private static string StandingOf(ContactLine line) =>
        line switch
        {
            { Letter: null } => ResidenceTexts.NoLetter.Vietnamese,
            { Year: null } => ResidenceTexts.NotAsked.Vietnamese,
            { Year.GivenOn: { } given } => ResidenceTexts.Given(Written(given)).Vietnamese,
            _ => ResidenceTexts.Due(Written(line.Year.DueOn), null).Vietnamese,
        };

    private static string Written(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static int? YearOf(string? asked, DateOnly today) =>
        asked is null ? today.Year
        : int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out int year)
        && year is >= 2000 and <= 2100
            ? year
        : null;

    /// <summary>The cell that issues, and the committee above it.</summary>
    private async Task<PaperHead> HeadOf(int? cell, string name, DateOnly today, DateOnly? issuedOn = null) =>
        new()
        {
            Superior = cell is { } id ? (await Rolls.CommitteeAbove(db, id, issuedOn ?? today))?.Name : null,
            Issuer = name,
            Date = issuedOn,
            MadeOn = today,
        };

    private Task<OrganisationVersion?> AgencyCellOf(int member, DateOnly day) =>
        (
            from roll in db.Memberships.Known(KnownAt.Now).On(day)
            join cell in db.OrganisationVersions.Known(KnownAt.Now).On(day)
                on roll.OrganisationId equals cell.OrganisationId
            where roll.MemberId == member && cell.Kind == OrganisationKind.AgencyCell
            orderby cell.Id
            select cell
        )
            .AsNoTracking()
            .FirstOrDefaultAsync();
}

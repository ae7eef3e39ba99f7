using ChiBo.App.Features.Documents;
using ChiBo.App.Features.Meetings;
using ChiBo.App.Features.Registers;
using ChiBo.Domain.Regulations;
using ChiBo.Domain.Shared;
using ChiBo.Storage;
using ChiBo.Storage.Life;
using ChiBo.Storage.Reading;
using ChiBo.Storage.Work;
using Microsoft.EntityFrameworkCore;

namespace ChiBo.App.Features.Regulations;

/// <summary>Reads versions of working regulations, for who may see them.</summary>
internal sealed class RegulationFile(ChiBoContext db, RegulationRights rights, PaperReach papers, RegisterActs acts)
{
    /// <summary>The version; nothing when there is none, or it is not for the person.</summary>
    public async Task<OpenRegulations?> Open(long key)
    {
        if (await CellOf(db, key) is not { } code || !await rights.Looks(code))
        {
            return null;
        }

        RegulationDraft row = await Row(db, key);
        bool readsDrafts = await rights.ReadsDrafts(code);
        if (row.State != RegulationState.Approved && !readsDrafts)
        {
            return null;
        }

        List<RegulationPart> parts = await Parts(db, key);
        IssuedDocument? issued = row.State == RegulationState.Approved ? await Issued(row) : null;
        bool readsPapers = issued is not null && (await papers.Organisations()).Contains(row.OrganisationId);
        return new OpenRegulations(row, parts.ToDictionary(part => part.Chapter, part => part.Text))
        {
            CellCode = code,
            CellName = await NameOf(row.OrganisationId),
            Seen = SeenOf(row, parts),
            Notes = readsDrafts ? await Notes(key) : [],
            Others = [.. (await Versions(row.OrganisationId, readsDrafts)).Where(other => other.Key != key)],
            Number = issued?.Number,
            Symbol = issued?.Symbol,
            DocumentPath = readsPapers ? FormattableString.Invariant($"/documents/{issued!.Key}") : null,
            InForce = row.State == RegulationState.Approved ? await InForce(row) : null,
            Writes = await rights.Writes(code),
            SpeaksForCommittee = await rights.SpeaksForCommittee(code),
            IsMember = await rights.OwnMember(code) is not null,
            OfficialMembers = await OfficialMembers(db, row.OrganisationId, acts.Today),
        };
    }

    /// <summary>Versions of a cell, the newest first; without drafts for those who do not read them.</summary>
    public async Task<IReadOnlyList<RegulationDraft>> Versions(int cell, bool withDrafts) =>
        await db
            .RegulationDrafts.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.OrganisationId == cell && (withDrafts || row.State == RegulationState.Approved))
            .OrderByDescending(row => row.Version)
            .ToListAsync();

    /// <summary>Code of the cell whose version it is; nothing when there is no such version.</summary>
    public static Task<string?> CellOf(ChiBoContext db, long key) =>
        (
            from row in db.RegulationDrafts.Known(KnownAt.Now)
            join cell in db.Organisations on row.OrganisationId equals cell.Id
            where row.Key == key
            select cell.Code
        ).SingleOrDefaultAsync();

    public static Task<RegulationDraft> Row(ChiBoContext db, long key) =>
        db.RegulationDrafts.AsNoTracking().Known(KnownAt.Now).SingleAsync(row => row.Key == key);

    public static Task<List<RegulationPart>> Parts(ChiBoContext db, long key) =>
        db
            .RegulationParts.AsNoTracking()
            .Known(KnownAt.Now)
            .Where(row => row.DraftKey == key)
            .OrderBy(row => row.Chapter)
            .ToListAsync();

    /// <summary>The last act that changed the version or one of its chapters.</summary>
    public static long SeenOf(RegulationDraft draft, IEnumerable<RegulationPart> parts) =>
        parts.Select(part => part.RecordedIn).Append(draft.RecordedIn).Max();

    /// <summary>What is settled in the chapters.</summary>
    public static RegulationCoverage CoverageOf(IEnumerable<RegulationPart> parts) =>
        RegulationCoverage.Of(parts.Select(part => KeyValuePair.Create(part.Chapter, part.Text)));

    /// <summary>Text as it is kept: composed letters, one kind of line end, no blanks around.</summary>
    public static string Plain(string text) => MinutesText.Plain(text);

    /// <summary>Official members of a cell on a day, of whom a majority is counted.</summary>
    public static async Task<int> OfficialMembers(ChiBoContext db, int cell, DateOnly day) =>
        (await MeetingRoll.Read(db, cell, day, [])).Count(member =>
            member.Called is { IsOnRoll: true, IsOfficial: true }
        );

    private Task<string> NameOf(int cell) =>
        db
            .OrganisationVersions.Known(KnownAt.Now)
            .Where(version => version.OrganisationId == cell)
            .OrderByDescending(version => version.ValidFrom != null)
            .ThenByDescending(version => version.ValidFrom)
            .Select(version => version.Name)
            .FirstAsync();

    private async Task<IReadOnlyList<ShownNote>> Notes(long key)
    {
        var notes = await (
            from note in db.RegulationNotes.Known(KnownAt.Now)
            join details in db.MemberDetails.Known(KnownAt.Now) on note.MemberId equals details.MemberId
            where note.DraftKey == key
            orderby note.Key
            select new { Note = note, details.FullName }
        )
            .AsNoTracking()
            .ToListAsync();
        return [.. notes.Select(line => new ShownNote(line.Note, line.FullName))];
    }

    /// <summary>The paper that was issued in the act of the last approval.</summary>
    private async Task<IssuedDocument?> Issued(RegulationDraft row)
    {
        long approved = await db
            .RegulationDrafts.Where(one => one.Key == row.Key && one.State == RegulationState.Approved)
            .MinAsync(one => one.RecordedIn);
        return await db
            .IssuedDocuments.AsNoTracking()
            .Where(one => one.RecordedIn == approved && one.OrganisationId == row.OrganisationId)
            .Where(one => one.TypeLetters == RegulationPapers.Letters)
            .FirstOrDefaultAsync();
    }

    private async Task<Period?> InForce(RegulationDraft row)
    {
        var known = await db
            .WorkingRegulations.Known(KnownAt.Now)
            .Where(one => one.OrganisationId == row.OrganisationId && one.ValidFrom == row.InForceFrom)
            .Select(one => new { one.ValidFrom, one.ValidTo })
            .FirstOrDefaultAsync();
        return known is null ? null : new Period(known.ValidFrom, known.ValidTo);
    }
}

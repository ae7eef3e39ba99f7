using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using ChiBo.App.Features.Rosters.Import;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Rosters;
using Microsoft.AspNetCore.DataProtection;

namespace ChiBo.App.Features.Rosters.Recording;

/// <summary>
/// What was read of a list that was sent: it goes with the page, sealed, so that the file need not be sent again when something
/// else is to be put right, and nothing of it stays on the server.
/// </summary>
/// <param name="FileName">The name of the file.</param>
/// <param name="People">The people; the cell is empty for those for whom the list names none.</param>
/// <param name="Encoding">How the letters were read, and why.</param>
/// <param name="Columns">Which column was taken for what.</param>
public sealed record ReadRoster(string FileName, IReadOnlyList<ListedPerson> People, string Encoding, string Columns)
{
    private const string Purpose = "roster";
    private const int MostShown = 100;

    /// <summary>Values that cannot be, a sentence for each.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>How many there are, of which only the first are told.</summary>
    public int FaultCount { get; init; }

    /// <summary>Rows that probably tell of one person, side by side, and what is odd.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>Dates known to the month or year only, which the register does not keep.</summary>
    public int PartlyKnown { get; init; }

    /// <summary>The faulty rows as a workbook to be corrected; nothing when all is sound.</summary>
    public byte[]? Corrections { get; init; }

    /// <summary>Whether the list names no cell for somebody.</summary>
    public bool LacksCells => People.Any(person => person.Cell.Length == 0);

    public static ReadRoster Of(RosterReading reading, string fileName, Language language) =>
        new(
            fileName,
            RosterList.PeopleOf(reading),
            $"{reading.Encoding.Word()}: {reading.EncodingReason?.Describe(language)}",
            ColumnsOf(reading)
        )
        {
            Faults =
            [
                .. reading
                    .Faults.Take(MostShown)
                    .Select(fault =>
                        $"{RosterNotes.PlaceOf(fault.Place, language)}, {fault.Field.Title()}, «{fault.Value}»: {fault.Reason.Describe(language)}"
                    ),
            ],
            FaultCount = reading.Faults.Count,
            Doubts = [.. RosterNotes.Lines(reading, language).Take(MostShown)],
            PartlyKnown = RosterList.PartlyKnown(reading),
            Corrections = reading.FaultyRows.Count > 0 ? WorkbookOf(reading, language) : null,
        };

    /// <summary>Sealed text, which only this installation can open.</summary>
    public string Seal(IDataProtectionProvider keys)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(brotli, this);
        }

        return Convert.ToBase64String(keys.CreateProtector(Purpose).Protect(packed.ToArray()));
    }

    /// <summary>What was sealed; nothing when the text is not, or was sealed with keys that are gone.</summary>
    public static ReadRoster? Open(string? text, IDataProtectionProvider keys)
    {
        try
        {
            byte[] packed = keys.CreateProtector(Purpose).Unprotect(Convert.FromBase64String(text ?? ""));
            using var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress);
            return JsonSerializer.Deserialize<ReadRoster>(brotli);
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>The list, once it is said what it is of.</summary>
    /// <param name="committee">The committee.</param>
    /// <param name="otherwise">The cell of those for whom the list names none.</param>
    /// <param name="on">First day on the rolls.</param>
    public RosterList ListOf(string committee, string? otherwise, DateOnly on) =>
        new(
            committee,
            on,
            [.. People.Select(person => person.Cell.Length > 0 ? person : person with { Cell = otherwise ?? "" })]
        );

    private static string ColumnsOf(RosterReading reading) =>
        string.Join(
            "; ",
            reading
                .Tables.SelectMany(table => table.Mappings)
                .DistinctBy(mapping => mapping.Field)
                .Select(mapping =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{mapping.Field.Title()} ← {mapping.Header}{(mapping.Columns is null ? "" : $" ({mapping.Columns})")}"
                    )
                )
        );

    private static byte[] WorkbookOf(RosterReading reading, Language language)
    {
        using var workbook = new MemoryStream();
        RosterCorrections.WriteWorkbook(workbook, reading, language);
        return workbook.ToArray();
    }
}

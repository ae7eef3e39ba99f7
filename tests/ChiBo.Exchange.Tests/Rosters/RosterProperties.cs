using System.Diagnostics;
using System.Text;
using ChiBo.Exchange.Rosters;
using ChiBo.Exchange.Writing;
using CsCheck;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>What holds of every roster.</summary>
public sealed class RosterProperties
{
    private static readonly Gen<Func<List<string[]>, byte[]>> Files = Pick.Of<Func<List<string[]>, byte[]>>(
        rows => Encoding.UTF8.GetBytes(Csv(rows, ',')),
        rows => Encoding.UTF8.GetBytes(Csv(rows, ';').Normalize(NormalizationForm.FormD)),
        rows => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv(rows, '\t'))],
        rows => OldLetters.Windows1258(Csv(rows, ';')),
        rows => OldLetters.Tcvn3(Csv(rows, ',')),
        rows => OldLetters.Vni(Csv(rows, ';')),
        rows => Encoding.UTF8.GetBytes(Page(rows)),
        rows => OldLetters.Vni(Page(rows)),
        rows => OldWorkbook.Write(false, ("Trang", false, Typed(rows, text => text))),
        rows =>
            OldWorkbook.Write(false, ("Trang", false, Typed(rows, text => OldLetters.Typed(OldLetters.Tcvn3(text))))),
        rows => Workbook(Typed(rows, text => text)),
        rows => Workbook(Typed(rows, text => text.Normalize(NormalizationForm.FormD))),
        rows => Workbook(Typed(rows, text => OldLetters.Typed(OldLetters.Vni(text))))
    );

    [Fact]
    public void A_roster_comes_back_from_every_layout_file_and_encoding() =>
        Gen.Select(GeneratedRoster.People, GeneratedRoster.DateForms, GeneratedRoster.Layouts, Files)
            .Sample(
                (people, date, layout, write) =>
                {
                    RosterReading reading = RosterFiles.Read(write(layout(people, date)));
                    string[] read = [.. reading.People.Select(Told).Order(StringComparer.Ordinal)];
                    read.ShouldBe(people.Select(Told).Order(StringComparer.Ordinal));
                    reading.Faults.ShouldBeEmpty();
                },
                iter: 150,
                threads: 1
            );

    [Fact]
    public void Mutated_files_are_read_or_refused_quickly()
    {
        int read = 0;
        Gen.Select(
                GeneratedRoster.People,
                GeneratedRoster.Layouts,
                Files,
                Gen.Select(Gen.Int[0, 1 << 20], Gen.Byte, Gen.Int[0, 3]).Array[1, 12]
            )
            .Sample(
                (people, layout, write, changes) =>
                {
                    byte[] file = write(layout(people, date => date.ToString()));
                    foreach ((int place, byte value, int kind) in changes)
                    {
                        file = Mutate(file, place, value, kind);
                    }

                    read += ReadQuickly(file).People.Count > 0 ? 1 : 0;
                },
                iter: Iterations(200),
                threads: 1
            );
        read.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Random_bytes_are_refused_quickly() =>
        Gen.Select(Pick.Of(Starts), Gen.Byte.Array[0, 4_000])
            .Sample(
                (start, rest) =>
                {
                    _ = ReadQuickly([.. start, .. rest]);
                },
                iter: Iterations(200),
                threads: 1
            );

    [Fact]
    public void Pieces_of_rosters_in_any_order_are_read_quickly() =>
        Pick.Of(Pieces)
            .Array[0, 300]
            .Sample(
                pieces =>
                {
                    _ = ReadQuickly(Encoding.UTF8.GetBytes(string.Concat(pieces)));
                },
                iter: Iterations(200),
                threads: 1
            );

    private static readonly byte[][] Starts =
    [
        [],
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
        [.. "PK\u0003\u0004"u8],
        [0x09, 0x08, 0x10, 0x00],
        [0xFF, 0xFE],
        [.. "<table><tr><td>STT<td>H\u1ECD v\u00E0 t\u00EAn<tr><td>1<td>"u8],
        [.. "STT;H\u1ECD v\u00E0 t\u00EAn;N\u0103m sinh\n1;"u8],
    ];

    private static readonly string[] Pieces =
    [
        "STT;Họ và tên;Năm sinh\n",
        ";",
        "\n",
        ",",
        "\"",
        "Nam",
        "Nữ",
        "Chi bộ ",
        "thôn ",
        "1",
        "(1)",
        "I. ",
        "Cộng",
        "T/M",
        "3/2/1960",
        "30/02",
        "năm ",
        "tháng ",
        "ngày ",
        "<table>",
        "<tr>",
        "<td rowspan=999999>",
        "<td colspan=-1>",
        "<!--",
        "<script>",
        "&#xD800;",
        "&amp;",
        "\uD800",
        "\u0302",
        "…",
        " ",
        "CB ",
        ":",
        "aaaaaaaaaaaaaaaaaaaaaa",
    ];

    private static int Iterations(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable("CHIBO_FUZZ"), out int more) ? more : usual;

    private static RosterReading ReadQuickly(byte[] file)
    {
        var watch = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        RosterReading reading = RosterFiles.Read(file);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(256L << 20);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
        using var corrections = new MemoryStream();
        RosterCorrections.WriteCsv(corrections, reading, Domain.Shared.Language.Vietnamese);
        return reading;
    }

    private static byte[] Mutate(byte[] file, int place, byte value, int kind)
    {
        int at = place % file.Length;
        switch (kind)
        {
            case 0:
                file[at] = value;
                return file;
            case 1:
                return [.. file[..at], value, .. file[at..]];
            case 2 when file.Length > 64:
                return [.. file[..at], .. file[Math.Min(at + value, file.Length)..], 0];
            default:
                file[at] ^= (byte)(1 << (value % 8));
                return file;
        }
    }

    private static string Told(RosterPerson person) => RosterFiles.Told(person with { Place = default });

    private static string Csv(List<string[]> rows, char separator) =>
        string.Concat(
            rows.Select(row =>
                string.Join(separator, row.Select(cell => cell.Contains(separator) ? $"\"{cell}\"" : cell)) + "\r\n"
            )
        );

    private static string Page(List<string[]> rows) =>
        $"<html><table>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>\n"))}</table></html>";

    private static string[][] Typed(List<string[]> rows, Func<string, string> type) =>
        [.. rows.Select(row => row.Select(type).ToArray())];

    private static byte[] Workbook(string[][] rows)
    {
        using var file = new MemoryStream();
        using (var workbook = new TextWorkbook(file))
        {
            workbook.OpenSheet("Trang", rows[0]);
            foreach (string[] row in rows.Skip(1))
            {
                workbook.AddRow(row);
            }
        }

        return file.ToArray();
    }
}

using ChiBo.Domain.Register.Rows;
using ChiBo.Exchange.Reading;
using ChiBo.Exchange.Schema;
using ChiBo.Exchange.Writing;
using ChiBo.TestKit;

namespace ChiBo.Exchange.Tests.Writing;

/// <summary>Exporting what was imported gives the same rows back.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("chibo-round-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData("folder")]
    [InlineData("book.xlsx")]
    public void Hostile_registers_come_back_as_they_were(string name)
    {
        for (int seed = 0; seed < 25; seed++)
        {
            RegisterRows rows = HostileRegister.Create(seed);
            string path = Path.Combine(root, $"{seed}-{name}");
            Write(rows, path);
            RowsReading again = ExchangeReader.ReadRows(path);
            again.Findings.Faults.ShouldBeEmpty();
            Told(again.Rows!).ShouldBe(Told(rows), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("book.xlsx")]
    public void Awkward_text_comes_back_as_it_was(string name)
    {
        var rows = new RegisterRows();
        string[] texts =
        [
            " đầu và cuối ",
            "phẩy, \"nháy\" và\nxuống dòng",
            "=1+1",
            "+84",
            "-5",
            "@a",
            "'nháy đơn",
            "00001",
            "1e5",
            "2015-01-01",
            "TRUE",
            "_x0041_",
            "\ttab",
            "Ðấu mũ: Ữ ẵ",
            "😀",
            "<&>",
            "#N/A",
            "a\rb\r\nc",
            "\u0001",
            "_x005F_x0041_",
            "\u0085\u00a0",
        ];
        foreach (string text in texts)
        {
            rows.Members.Add(new MemberRow($"M{rows.Members.Count}", text, LeftReason: text));
        }

        string path = Path.Combine(root, name);
        Write(rows, path);
        RowsReading again = ExchangeReader.ReadRows(path);
        again.Findings.Faults.ShouldBeEmpty();
        again.Rows!.Members.Select(member => member.FullName).ShouldBe(texts);
        again.Rows!.Members.Select(member => member.LeftReason).ShouldBe(texts);
    }

    [Fact]
    public void A_folder_becomes_a_workbook_and_a_folder_again()
    {
        string folder = Path.Combine(root, "first");
        RegisterRows rows = HostileRegister.Create(7);
        rows.AreaReports.Add(new AreaReportRow("P", new(2015, 2), "M000", true, new(2015, 2, 3, 4, 5, 0)));
        rows.OrderOverrides.Add(new OrderOverrideRow("KHAC", new(2015, 2), new(2015, 2, 3, 4, 5, 0), "M000", "Bão"));
        rows.ResidenceLetters.Add(new ResidenceLetterRow("M000", null, "Ở xa", null, new(2015, 2, 3), new(2015, 3, 3)));
        rows.ResidenceComments.Add(
            new ResidenceCommentRow("M000", "KHAC", null, 2015, new(2015, 11, 1), new(2015, 11, 30))
        );
        Write(rows, folder);
        ExchangeConverter.Convert(folder, Path.Combine(root, "book.xlsx")).IsSound.ShouldBeTrue();
        ExchangeConverter.Convert(Path.Combine(root, "book.xlsx"), Path.Combine(root, "second")).IsSound.ShouldBeTrue();
        foreach (ExchangeTable table in ExchangeSchema.Tables)
        {
            File.ReadAllLines(Path.Combine(root, "second", table.File))
                .ShouldBe(File.ReadAllLines(Path.Combine(folder, table.File)));
        }
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("book.xlsx")]
    public void What_the_rules_of_operation_need_comes_back_as_it_was(string name)
    {
        for (int seed = 0; seed < 25; seed++)
        {
            RegisterRows rows = HostileWork.AddTo(HostileRegister.Create(seed), seed);
            rows.OrderOverrides.Add(
                new OrderOverrideRow("KHAC", new(2015, 2), new(2015, 2, 3, 4, 5, 0), "M000", "a,\n\"b\"")
            );
            string path = Path.Combine(root, $"work-{seed}-{name}");
            Write(rows, path);
            RowsReading again = ExchangeReader.ReadRows(path);
            again.Findings.Faults.ShouldBeEmpty();
            again.Findings.Warnings.ShouldNotContain(warning => warning.English.Contains("ignored"));
            Told(again.Rows!).ShouldBe(Told(rows), $"seed {seed}");
            ExchangeReader
                .ReadSnapshot(path)
                .Snapshot!.Columns.OrderOverrides.Count.ShouldBe(rows.OrderOverrides.Count);
            ExchangeReader
                .ReadSnapshot(path)
                .Snapshot!.Columns.ResidenceLetters.Count.ShouldBe(rows.ResidenceLetters.Count);
        }
    }

    [Fact]
    public void A_further_file_is_there_only_when_there_are_rows_for_it()
    {
        var rows = HostileRegister.Create(1);
        rows.AreaReports.Add(new AreaReportRow(rows.Units[0].Code, new(2015, 2), rows.Members[0].Code, null, null));
        string folder = Path.Combine(root, "further");
        Write(rows, folder);
        File.Exists(Path.Combine(folder, "area_reports.csv")).ShouldBeTrue();
        File.Exists(Path.Combine(folder, "order_overrides.csv")).ShouldBeFalse();
        File.ReadAllLines(Path.Combine(folder, "area_reports.csv"))
            .ShouldBe(["unit_code,month,member_code,attended,reported_at", $"P,2015-02,{rows.Members[0].Code},,"]);
    }

    [Fact]
    public void All_eleven_files_are_written_even_when_empty()
    {
        string folder = Path.Combine(root, "empty");
        Write(new RegisterRows(), folder);
        Directory.GetFiles(folder).Length.ShouldBe(11);
        ExchangeReader
            .Check(folder)
            .ShouldSatisfyAllConditions(f => f.IsSound.ShouldBeTrue(), f => f.Warnings.ShouldBeEmpty());
    }

    [Fact]
    public void A_folder_that_holds_a_register_is_let_be()
    {
        string folder = Path.Combine(root, "taken");
        Write(HostileRegister.Create(1), folder);
        string before = File.ReadAllText(Path.Combine(folder, "members.csv"));
        Should.Throw<ExchangeTargetException>(() => ExchangeTarget.Create(folder));
        File.ReadAllText(Path.Combine(folder, "members.csv")).ShouldBe(before);
    }

    [Theory]
    [InlineData("half")]
    [InlineData("half.xlsx")]
    public void What_is_not_completed_leaves_nothing_behind(string name)
    {
        using (var target = ExchangeTarget.Create(Path.Combine(root, name)))
        {
            RowWriter.Write(HostileRegister.Create(1), target);
        }

        Directory.EnumerateFileSystemEntries(root).ShouldBeEmpty();
    }

    [Fact]
    public void A_register_with_a_fault_is_not_converted()
    {
        using var folder = new ExchangeFolder();
        folder.Add("members", "M1,,,,,,,").Write();
        ExchangeConverter.Convert(folder.Path, Path.Combine(root, "book.xlsx")).IsSound.ShouldBeFalse();
        Directory.EnumerateFileSystemEntries(root).ShouldBeEmpty();
    }

    private static void Write(RegisterRows rows, string path)
    {
        using ExchangeTarget target = ExchangeTarget.Create(path);
        RowWriter.Write(rows, target);
        target.Complete();
    }

    private static string Told(RegisterRows rows) =>
        string.Join(
            '\n',
            [
                .. rows.Units.Select(row => $"{row}"),
                .. rows.Organisations.Select(row => $"{row with { UnitCodes = [] }} {string.Join(';', row.UnitCodes)}"),
                .. rows.Members.Select(row => $"{row}"),
                .. rows.Memberships.Select(row => $"{row}"),
                .. rows.Statuses.Select(row => $"{row}"),
                .. rows.Posts.Select(row => $"{row}"),
                .. rows.Positions.Select(row => $"{row}"),
                .. rows.Residences.Select(row => $"{row}"),
                .. rows.Meetings.Select(row => $"{row}"),
                .. rows.Regulations.Select(row => $"{row}"),
                .. rows.AreaAssignments.Select(row => $"{row}"),
                .. rows.AreaReports.Select(row => $"{row}"),
                .. rows.OrderOverrides.Select(row => $"{row}"),
                .. rows.ResidenceLetters.Select(row => $"{row}"),
                .. rows.ResidenceComments.Select(row => $"{row}"),
            ]
        );
}

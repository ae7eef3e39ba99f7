using ChiBo.Exchange.Rosters;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>Who is a person in a list, and who only stands there.</summary>
public sealed class RosterRowsTests
{
    private const string Header = "STT;Họ và tên;Ngày sinh;Chức vụ";

    [Theory]
    [InlineData("(1);(2);(3);(4)")]
    [InlineData("1;2;3;4")]
    [InlineData("A;B;C;D")]
    [InlineData("A;B;1;2")]
    [InlineData("[1];[2];[3];[4]")]
    [InlineData(";;;")]
    [InlineData("2;;;")]
    [InlineData("Tổng cộng: 25 đồng chí;;;")]
    [InlineData(";Tổng cộng;25;")]
    [InlineData(";Cộng;;")]
    [InlineData(";TỔNG SỐ: 25;;")]
    [InlineData("Tong cong: 25;;;")]
    [InlineData("Danh sách này có 25 đồng chí./.;;;")]
    [InlineData(";;Xã Mẫu, ngày 3 tháng 2 năm 2015;")]
    [InlineData(";;;Ngày … tháng … năm 20…")]
    [InlineData(";NGƯỜI LẬP BIỂU;;T/M CHI BỘ")]
    [InlineData(";Người lập;;BÍ THƯ")]
    [InlineData(";T/M CHI ỦY;;")]
    [InlineData(";;;Bí thư")]
    [InlineData(";;;(Ký, ghi rõ họ tên)")]
    [InlineData("Ghi chú: đã chuyển sinh hoạt 2 đồng chí;;;")]
    [InlineData(";I. Đảng viên chính thức;;")]
    [InlineData("STT;Họ và tên;Ngày sinh;Chức vụ")]
    [InlineData("* Đảng viên dự bị;;;")]
    [InlineData("I;ĐẢNG VIÊN CHÍNH THỨC;;")]
    [InlineData("1;Đảng viên dự bị;;")]
    public void What_is_no_person_is_none(string row)
    {
        RosterReading reading = RosterFiles.Lines(Header, "1;Người Mẫu Một;1960;Bí thư", row, "2;Người Mẫu Hai;1961;");
        reading.People.Select(person => person.Place.Row).ShouldBe([2, 4]);
        reading.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2;Tống Công Mẫu;1960;")]
    [InlineData("2;Tong Cong Mau;;")]
    [InlineData("2;Cộng Hoà Mẫu;1960;")]
    [InlineData("2;H'Hen Niê;;")]
    [InlineData("2;Y Bí;;Bí thư")]
    [InlineData(";Nguyễn Văn Bí;1960;")]
    [InlineData("2;Trần T/M Bộ;1960;")]
    public void Whoever_is_a_person_is_one(string row) =>
        RosterFiles
            .Lines(Header, "1;Người Mẫu Một;1960;Bí thư", row, "3;Người Mẫu Hai;1961;")
            .People.Select(person => person.Place.Row)
            .ShouldBe([2, 3, 4]);

    [Fact]
    public void Names_below_a_signature_are_no_people()
    {
        RosterReading reading = RosterFiles.Lines(
            Header,
            "1;Người Mẫu Một;1960;Bí thư",
            "Cộng: 1 đồng chí;;;",
            ";;Xã Mẫu, ngày 3 tháng 2 năm 2015;",
            ";NGƯỜI LẬP;;BÍ THƯ",
            ";;;",
            ";Nguyễn Văn Lập;;Trần Thị Ký"
        );
        reading.People.Select(person => person.FullName).ShouldBe(["Người Mẫu Một"]);
        reading.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_lone_name_after_the_total_is_a_signature() =>
        RosterFiles.Lines(Header, "1;Người Mẫu Một;1960;", ";Cộng;;", ";Nguyễn Văn Lập;;").People.Count.ShouldBe(1);

    [Fact]
    public void After_a_signature_another_list_may_follow()
    {
        RosterReading reading = RosterFiles.Lines(
            "CHI BỘ THÔN ĐÔNG;;;",
            Header,
            "1;Người Mẫu Một;1960;Bí thư",
            ";;;T/M CHI BỘ",
            ";;;BÍ THƯ",
            "CHI BỘ THÔN TÂY;;;",
            Header,
            "1;Người Mẫu Hai;1961;"
        );
        reading
            .People.Select(person => $"{person.FullName}, {person.Cell}")
            .ShouldBe(["Người Mẫu Một, Chi bộ thôn Đông", "Người Mẫu Hai, Chi bộ thôn Tây"]);
    }

    [Theory]
    [InlineData("2;;1960;")]
    [InlineData(";;1960;Bí thư")]
    [InlineData("2;;;Bí thư")]
    [InlineData("2;;30/02/1990;")]
    public void A_row_with_data_and_no_name_is_a_fault(string row)
    {
        RosterReading reading = RosterFiles.Lines(Header, "1;Người Mẫu Một;1960;", row, "3;Người Mẫu Hai;1961;");
        RosterFiles.Told(reading.Faults.ShouldHaveSingleItem()).ShouldBe("3|fullName||name-missing");
        reading.People.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("NGUYỄN VĂN ĐỨC", "Nguyễn Văn Đức")]
    [InlineData("nguyễn văn đức", "Nguyễn Văn Đức")]
    [InlineData("  Nguyễn   Văn\u00A0Đức ", "Nguyễn Văn Đức")]
    [InlineData("Nguye\u0302\u0303n Va\u0306n Đu\u031B\u0301c", "Nguyễn Văn Đức")]
    [InlineData("H'HEN NIÊ", "H'Hen Niê")]
    [InlineData("Đ/c Nguyễn Văn Đức", "Nguyễn Văn Đức")]
    [InlineData("1. Nguyễn Văn Đức", "Nguyễn Văn Đức")]
    [InlineData("Y Ngông KDăm", "Y Ngông KDăm")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("=HYPERLINK(\"\"x\"\") a", "=HYPERLINK(\"x\") a")]
    [InlineData("'=Cộng Văn Mẫu", "=Cộng Văn Mẫu")]
    public void A_name_is_written_normally_and_stays_text(string written, string name) =>
        RosterFiles.One(Header, $"1;\"{written}\";1960;").FullName.ShouldBe(name);

    [Fact]
    public void A_row_is_counted_as_a_spreadsheet_counts_it()
    {
        RosterReading reading = RosterFiles.Read("\r\nSTT,\"Họ\r\nvà tên\",Ngày sinh\r\n\r\n1,\"Người\nMẫu\",1960\r\n");
        reading.People.Select(RosterFiles.Told).ShouldBe(["4|Người Mẫu||1960||||"]);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void The_separator_is_found(string separator) =>
        RosterFiles
            .Lines(
                string.Join(separator, "STT", "\"Họ và tên\"", "\"Ngày, tháng; năm sinh\""),
                string.Join(separator, "1", "Người Mẫu", "3/2/1960")
            )
            .People[0]
            .BirthDate?.ToString()
            .ShouldBe("1960-02-03");

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("Không có gì ở đây")]
    [InlineData("STT;Họ và tên;Ngày sinh")]
    [InlineData("STT;Họ và tên;Ngày sinh\n;Tổng cộng;0")]
    public void Where_there_is_nothing_to_read_that_is_said(string text)
    {
        RosterReading reading = RosterFiles.Read(text);
        reading.Refusal.ShouldNotBeNull();
        reading.People.ShouldBeEmpty();
    }
}

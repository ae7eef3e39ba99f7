using System.Text;
using ChiBo.Exchange.Rosters;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>Pages with a table, and the XML of Excel 2003, saved as .xls.</summary>
public sealed class RosterPagesTests
{
    private const string Page =
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"><style>td{color:red}</style>"
        + "<script>document.write('<tr><td>1<td>Script')</script></head><body><!-- <tr><td>x -->\n<table border=1>\n"
        + "<tr><td colspan=7><b>DANH SÁCH ĐẢNG VIÊN<br>CHI BỘ THÔN ĐÔNG</b></td></tr>\n"
        + "<tr><th rowspan=2>STT</th><th rowspan='2'>Họ và\n tên</th><th colspan=\"2\">Ng&agrave;y sinh</th><th rowspan=2>Dân tộc</th><th rowspan=2>Chi bộ</th></tr>\n"
        + "<tr><th>Nam</th><th>N&#7919;</th></tr>\n"
        + "<tr><td>1<td>NGUY&#7876;N VĂN ĐỨC<td>03/02/1960<td>&nbsp;<td>Kinh<td rowspan=2>Chi b&#7897; 1</tr>\n"
        + "<tr style='display:none'><td>2</td><td>Trần &lt;b&gt; Thị</td><td></td><td>10/1965</td><td>Kinh</td></tr>\n"
        + "<tr><td>3</td><td>Lê Mẫu</td><td></td><td>1970</td><td>Kinh</td><td></td></tr>\n</table></body></html>";

    private static readonly string[] Told =
    [
        "4|Nguyễn Văn Đức|Male|1960-02-03|||Chi bộ 1|",
        "5|Trần <b> Thị|Female|1965-10|||Chi bộ 1|",
        "6|Lê Mẫu|Female|1970|||Chi bộ thôn Đông|",
    ];

    [Fact]
    public void A_page_is_read_by_its_rows() => RosterFiles.Read(Page).People.Select(RosterFiles.Told).ShouldBe(Told);

    [Fact]
    public void A_page_in_utf_16_is_the_same() =>
        RosterFiles
            .Read([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Page)])
            .People.Select(RosterFiles.Told)
            .ShouldBe(Told);

    [Fact]
    public void A_page_in_an_old_font_is_read()
    {
        RosterReading reading = RosterFiles.Read(
            OldLetters.Vni(
                "<table><tr><td>STT<td>Họ và tên<td>Năm sinh<tr><td>1<td>Nguyễn Văn Đức<td>1960<tr><td>2<td>Trần Thị Lữ<td>1961</table>"
            )
        );
        reading.Encoding.ShouldBe(RosterEncoding.Vni);
        reading.People.Select(RosterFiles.Told).ShouldBe(["2|Nguyễn Văn Đức||1960||||", "3|Trần Thị Lữ||1961||||"]);
    }

    [Theory]
    [InlineData("<table><tr><td>STT<td>Họ và tên<tr><td>1<td>Mẫu Một")]
    [InlineData("<TABLE><TR><TD>STT</TD><TD>Họ và tên</TD></TR><TR><TD>1</TD><TD>Mẫu Một</TD></TR><")]
    [InlineData(
        "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><table><tr><td>STT<td>Họ và tên<tr><td>1<td>Mẫu Một<td>&a;</table>"
    )]
    public void A_page_that_is_not_well_formed_is_read_all_the_same(string page) =>
        RosterFiles.Read(page).People.Select(person => person.FullName).ShouldBe(["Mẫu Một"]);

    [Fact]
    public void The_xml_of_excel_2003_is_read()
    {
        RosterReading reading = RosterFiles.Read(Xml(""));
        reading
            .People.Select(RosterFiles.Told)
            .ShouldBe(["3|Người Mẫu||1960-02-03|||Chi bộ thôn 1|", "5|Mẫu Hai||1961|||Chi bộ thôn 1|"]);
    }

    [Fact]
    public void Xml_that_declares_a_document_type_is_refused() =>
        RosterFiles.Read(Xml("<!DOCTYPE x [<!ENTITY a \"b\">]>")).Refusal!.Vietnamese.ShouldContain("DTD");

    private static string Xml(string prolog) =>
        $"<?xml version=\"1.0\"?>{prolog}<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
        + "<Worksheet ss:Name=\"CB thôn 1\"><Table>"
        + Line("", Cell("Danh sách"))
        + Line("", Cell("STT") + Cell("Họ và tên") + Cell("Ngày sinh"))
        + Line(
            "",
            Cell("1") + Cell("Người Mẫu") + "<Cell><Data ss:Type=\"DateTime\">1960-02-03T00:00:00.000</Data></Cell>"
        )
        + Line(
            " ss:Index=\"5\"",
            Cell("2") + Cell("Mẫu Hai") + "<Cell ss:Index=\"3\"><Data ss:Type=\"Number\">1961</Data></Cell>"
        )
        + "</Table></Worksheet></Workbook>";

    private static string Line(string index, string cells) => $"<Row{index}>{cells}</Row>";

    private static string Cell(string text) => $"<Cell><Data ss:Type=\"String\">{text}</Data></Cell>";
}

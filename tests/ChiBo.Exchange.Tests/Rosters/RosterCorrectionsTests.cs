using System.Text;
using ChiBo.Domain.Shared;
using ChiBo.Exchange.Rosters;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>Faulty rows go back as a file that is itself a roster.</summary>
public sealed class RosterCorrectionsTests
{
    private static readonly string[] Faulty =
    [
        "CHI BỘ THÔN ĐÔNG;;;;;",
        "STT;Họ và tên;Năm sinh;;Ngày vào Đảng;Chức vụ",
        ";;Nam;Nữ;;",
        "1;Người Mẫu Một;1960;;30/02/1990;Bí thư",
        "2;Người Mẫu Hai;;1961;3/2/1991;",
        "3;=Mẫu Ba;;12/1961;1/1/2099;+Phó",
        "4;;1965;;;",
    ];

    [Fact]
    public void The_faulty_rows_come_back_with_their_reasons_beside_them()
    {
        string[] lines = Csv(RosterFiles.Lines(Faulty)).Split("\r\n");
        lines[0]
            .ShouldBe(
                "\uFEFFSố thứ tự,Họ và tên,Giới tính,Ngày sinh,Ngày vào Đảng,Ngày chính thức,Chi bộ,Chức vụ,Ghi chú (lỗi cần sửa)"
            );
        lines[1]
            .ShouldBe(
                "4,Người Mẫu Một,Nam,1960,30/02/1990,,Chi bộ thôn Đông,Bí thư,Ngày vào Đảng: Tháng 2 năm 1990 không có ngày 30."
            );
        lines[2].ShouldStartWith("6,\"'=Mẫu Ba\",Nữ,12/1961,1/1/2099,,Chi bộ thôn Đông,\"'+Phó\",");
        lines[3].ShouldStartWith("7,,Nam,1965,");
        lines.Length.ShouldBe(5);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Corrected_they_are_a_roster_again(bool isWorkbook)
    {
        RosterReading reading = RosterFiles.Lines(Faulty);
        using var file = new MemoryStream();
        if (isWorkbook)
        {
            RosterCorrections.WriteWorkbook(file, reading, Language.English);
        }
        else
        {
            RosterCorrections.WriteCsv(file, reading, Language.English);
        }

        RosterReading again = RosterFiles.Read(file.ToArray());
        again
            .Faults.Select(fault => (fault.Field, fault.Value, fault.Reason.Code))
            .ShouldBe(reading.Faults.Select(fault => (fault.Field, fault.Value, fault.Reason.Code)));
        again
            .People.Select(RosterFiles.Told)
            .ShouldBe([
                "2|Người Mẫu Một|Male|1960|||Chi bộ thôn Đông|Bí thư",
                "3|=Mẫu Ba|Female|1961-12|||Chi bộ thôn Đông|+Phó",
            ]);
    }

    private static string Csv(RosterReading reading)
    {
        using var file = new MemoryStream();
        RosterCorrections.WriteCsv(file, reading, Language.Vietnamese);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}

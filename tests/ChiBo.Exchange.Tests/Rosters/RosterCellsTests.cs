using ChiBo.Exchange.Rosters;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>The cell of people: a column, a section, a title, a sheet.</summary>
public sealed class RosterCellsTests
{
    private const string Header = "STT;Họ và tên;Ngày sinh";

    [Theory]
    [InlineData("DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN ĐÔNG", "Chi bộ thôn Đông")]
    [InlineData("DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN ĐÔNG NĂM 2015", "Chi bộ thôn Đông")]
    [InlineData("Danh sách đảng viên Chi bộ thôn Đông - Đảng bộ xã Mẫu", "Chi bộ thôn Đông")]
    [InlineData("Chi bộ: Thôn Đông", "Chi bộ Thôn Đông")]
    [InlineData("CHI BỘ CƠ QUAN XÃ MẪU", "Chi bộ cơ quan xã Mẫu")]
    [InlineData("CHI BỘ TRƯỜNG THCS ĐÔNG SƠN", "Chi bộ trường THCS Đông Sơn")]
    [InlineData("CHI BỘ NAM SƠN", "Chi bộ Nam Sơn")]
    [InlineData("DANH SáCH ĐảNG VIÊN CHI Bộ THÔN ĐÔNG", "Chi bộ thôn Đông")]
    [InlineData("Chi bộ tổ dân phố số 3 (tính đến 31/12/2015)", "Chi bộ tổ dân phố số 3")]
    [InlineData("\"ĐẢNG BỘ XÃ MẪU\nCHI BỘ THÔN ĐÔNG\n*\"", "Chi bộ thôn Đông")]
    [InlineData("DANH SÁCH ĐẢNG VIÊN CÁC CHI BỘ TRỰC THUỘC", null)]
    [InlineData("DANH SÁCH ĐẢNG VIÊN CHI BỘ NĂM 2015", null)]
    [InlineData("Chi bộ: ……………", null)]
    [InlineData("ĐẢNG BỘ XÃ MẪU", null)]
    public void A_title_that_names_a_cell_is_the_cell_of_its_people(string title, string? cell) =>
        RosterFiles.Lines($"{title};;", ";;", Header, "1;Người Mẫu;1960").People[0].Cell.ShouldBe(cell);

    [Theory]
    [InlineData("Chi bộ thôn 1;;", "Chi bộ thôn 1")]
    [InlineData("I. Chi bộ cơ quan;;", "Chi bộ cơ quan")]
    [InlineData("I;Chi bộ cơ quan;", "Chi bộ cơ quan")]
    [InlineData("1;Chi bộ cơ quan;", "Chi bộ cơ quan")]
    [InlineData("I;Chi bộ cơ quan;15", "Chi bộ cơ quan")]
    [InlineData("* CHI BỘ THÔN ĐÔNG;;", "Chi bộ thôn Đông")]
    [InlineData("- Chi bộ thôn Đông: 12 đảng viên;;", "Chi bộ thôn Đông")]
    [InlineData(";CHI BỘ THÔN ĐÔNG (12 đ/c);", "Chi bộ thôn Đông")]
    [InlineData("CB thôn 1;;", "Chi bộ thôn 1")]
    [InlineData("Chi bộ:;Thôn Đông;", "Chi bộ Thôn Đông")]
    [InlineData("Thôn Đông;;", "Thôn Đông")]
    public void A_section_that_names_a_cell_is_the_cell_of_its_people(string section, string cell)
    {
        RosterReading reading = RosterFiles.Lines("CHI BỘ KHÁC;;", Header, section, "1;Người Mẫu;1960");
        reading.People.Select(person => person.Cell).ShouldBe([cell]);
        reading.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_column_says_more_than_a_section()
    {
        RosterReading reading = RosterFiles.Lines(
            "STT;Họ và tên;Chi bộ",
            "Chi bộ thôn Đông;;",
            "1;Người Mẫu Một;CHI BỘ CƠ QUAN",
            "2;Người Mẫu Hai;",
            "3;Người Mẫu Ba;Thôn 3"
        );
        reading.People.Select(person => person.Cell).ShouldBe(["Chi bộ cơ quan", "Chi bộ thôn Đông", "Thôn 3"]);
    }

    [Fact]
    public void Whoever_stands_in_two_cells_is_a_fault_of_the_second_row()
    {
        RosterReading reading = RosterFiles.Lines(
            "STT;Họ và tên;Ngày sinh;Chi bộ",
            "1;Nguyễn Văn Mẫu;3/2/1960;Chi bộ thôn Đông",
            "2;Người Mẫu Hoà;1970;Chi bộ thôn Đông",
            "3;NGUYỄN VĂN MẪU;03/02/1960;Chi bộ cơ quan",
            "4;Người Mẫu Hòa;1970;Chi bộ cơ quan"
        );
        reading.Faults.Select(RosterFiles.Told).ShouldBe(["4|cell|Chi bộ cơ quan|two-cells"]);
        reading.Faults[0].Reason.Vietnamese.ShouldContain("dòng 2");
        reading.People[2].Cell.ShouldBeNull();
        reading.Duplicates.Select(twice => (twice.First.Place.Row, twice.Second.Place.Row)).ShouldBe([(2, 4), (3, 5)]);
    }

    [Theory]
    [InlineData("3/2/1960;Chi bộ thôn Đông", 1)]
    [InlineData("3/2/1960;CB Thôn Đông", 1)]
    [InlineData("1960;Chi bộ cơ quan", 1)]
    [InlineData("4/2/1960;Chi bộ cơ quan", 0)]
    [InlineData(";Chi bộ cơ quan", 1)]
    public void Whoever_only_may_be_the_same_is_no_fault(string other, int duplicates)
    {
        RosterReading reading = RosterFiles.Lines(
            "STT;Họ và tên;Ngày sinh;Chi bộ",
            "1;Nguyễn Văn Mẫu;3/2/1960;Chi bộ thôn Đông",
            $"2;Nguyễn Văn Mẫu;{other}"
        );
        reading.Faults.ShouldBeEmpty();
        reading.Duplicates.Count.ShouldBe(duplicates);
    }
}

using ChiBo.Exchange.Rosters;

namespace ChiBo.Exchange.Tests.Rosters;

/// <summary>Headers as offices write them.</summary>
public sealed class RosterHeadersTests
{
    [Theory]
    [InlineData("Họ và tên")]
    [InlineData("HỌ VÀ TÊN")]
    [InlineData("Ho va ten")]
    [InlineData("HO TEN")]
    [InlineData("Họ tên")]
    [InlineData("Họ, tên")]
    [InlineData("Họ - tên")]
    [InlineData("Họ và tên đảng viên")]
    [InlineData("Họ tên khai sinh")]
    [InlineData("Họ và tên khai sinh")]
    [InlineData("Họ và tên\n(chữ in hoa)")]
    [InlineData("Họ  và\u00A0tên")]
    public void A_column_of_names_is_known(string header) =>
        RosterFiles.One($"STT;\"{header}\";Dân tộc", "1;Người Mẫu;Kinh").FullName.ShouldBe("Người Mẫu");

    [Theory]
    [InlineData("Ngày sinh", "birthDate")]
    [InlineData("Ngày, tháng, năm sinh", "birthDate")]
    [InlineData("NTNS", "birthDate")]
    [InlineData("Ng.sinh", "birthDate")]
    [InlineData("Năm sinh", "birthDate")]
    [InlineData("Sinh năm", "birthDate")]
    [InlineData("NGAY THANG NAM SINH", "birthDate")]
    [InlineData("Ngày vào Đảng", "admittedOn")]
    [InlineData("Ngày vào Đảng (dự bị)", "admittedOn")]
    [InlineData("Ngày kết nạp", "admittedOn")]
    [InlineData("Ngày tháng năm vào Đảng", "admittedOn")]
    [InlineData("Ngày kết nạp vào Đảng CSVN", "admittedOn")]
    [InlineData("Ngày dự bị", "admittedOn")]
    [InlineData("Ngày DB", "admittedOn")]
    [InlineData("Ngày chính thức", "officialOn")]
    [InlineData("Ngày CT", "officialOn")]
    [InlineData("Ngày vào Đảng chính thức", "officialOn")]
    [InlineData("Ngày vào Đảng\n(chính thức)", "officialOn")]
    [InlineData("Ngày công nhận chính thức", "officialOn")]
    [InlineData("Ngày chuyển chính thức", "officialOn")]
    [InlineData("Chi bộ", "cell")]
    [InlineData("Sinh hoạt tại chi bộ", "cell")]
    [InlineData("Chi bộ đang sinh hoạt", "cell")]
    [InlineData("CHI BO", "cell")]
    [InlineData("Chức vụ", "post")]
    [InlineData("Chức vụ, đơn vị công tác", "post")]
    [InlineData("Chức vụ trong chi bộ", "post")]
    [InlineData("Chức danh", "post")]
    [InlineData("Giới tính", "gender")]
    [InlineData("Phái", "gender")]
    [InlineData("Nam/Nữ", "gender")]
    public void A_column_of_something_else_is_known(string header, string field) => FieldOf(header).ShouldBe(field);

    [Theory]
    [InlineData("Quê quán")]
    [InlineData("Nơi sinh")]
    [InlineData("Dân tộc")]
    [InlineData("Số thẻ đảng viên")]
    [InlineData("Ngày cấp thẻ")]
    [InlineData("Tuổi Đảng")]
    [InlineData("Ghi chú")]
    [InlineData("Họ và tên cha")]
    [InlineData("Chi bộ kết nạp")]
    [InlineData("Nơi kết nạp")]
    [InlineData("Người giới thiệu")]
    [InlineData("Ngày chuyển sinh hoạt")]
    [InlineData("Ngày nhập ngũ")]
    [InlineData("Số CCCD")]
    public void A_column_that_a_register_does_not_need_is_left_aside(string header) => FieldOf(header).ShouldBeNull();

    [Fact]
    public void A_date_under_men_or_women_tells_birth_and_gender()
    {
        RosterReading reading = RosterFiles.Lines(
            "TT;Họ và tên;Năm sinh;;Quê quán",
            ";;Nam;Nữ;",
            "1;Người Mẫu Một;1960;;Xã Mẫu",
            "2;Người Mẫu Hai;;3/2/1965;Xã Mẫu",
            "3;Người Mẫu Ba;;;Xã Mẫu",
            "4;Người Mẫu Bốn;x;;Xã Mẫu"
        );
        reading
            .People.Select(RosterFiles.Told)
            .ShouldBe([
                "3|Người Mẫu Một|Male|1960||||",
                "4|Người Mẫu Hai|Female|1965-02-03||||",
                "5|Người Mẫu Ba||||||",
                "6|Người Mẫu Bốn|Male|||||",
            ]);
        reading.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TT;Ho va ten;Ngay thang nam sinh;;Ghi chu", ";;Nam;Nu;")]
    [InlineData("TT;HỌ VÀ TÊN;NĂM SINH;;GHI CHÚ", ";;NAM;NỮ;")]
    [InlineData("TT;Họ và tên;Ngày sinh;Ngày sinh;Ghi chú", "TT;Họ và tên;Nam;Nữ;Ghi chú")]
    public void Men_and_women_are_told_apart_however_the_header_is_written(string top, string below) =>
        RosterFiles
            .Lines(top, below, "1;Người Mẫu;;1965;")
            .People.Select(RosterFiles.Told)
            .ShouldBe(["3|Người Mẫu|Female|1965||||"]);

    [Theory]
    [InlineData("STT;Họ tên;Năm sinh nam;Năm sinh nữ")]
    [InlineData("STT;Họ tên;Nam;Nữ")]
    public void A_header_of_one_line_may_tell_men_from_women(string header) =>
        RosterFiles
            .Lines(header, "1;Người Mẫu Một;1960;", "2;Người Mẫu Hai;;1965")
            .People.Select(RosterFiles.Told)
            .ShouldBe(["2|Người Mẫu Một|Male|1960||||", "3|Người Mẫu Hai|Female|1965||||"]);

    [Fact]
    public void Crosses_under_men_and_women_tell_the_gender()
    {
        RosterReading reading = RosterFiles.Lines(
            "STT;Họ tên;Giới tính;;Năm sinh",
            ";;Nam;Nữ;",
            "1;Người Mẫu Một;x;;1960",
            "2;Người Mẫu Hai;;X;1965",
            "3;Người Mẫu Ba;x;x;1970",
            "4;Người Mẫu Bốn;;;1975"
        );
        reading
            .People.Select(person => $"{person.Gender} {person.BirthDate}")
            .ShouldBe(["Male 1960", "Female 1965", " 1970", " 1975"]);
        RosterFiles.Told(reading.Faults.ShouldHaveSingleItem()).ShouldBe("5|gender|x|gender-twice");
    }

    [Theory]
    [InlineData("Nam", "Male")]
    [InlineData("nữ", "Female")]
    [InlineData("NU", "Female")]
    [InlineData("Nữ ", "Female")]
    [InlineData("", "")]
    [InlineData("-", "")]
    public void Gender_is_what_is_stated(string written, string gender) =>
        $"{RosterFiles.One("STT;Họ tên;Giới tính", $"1;Nguyễn Thị Mẫu;{written}").Gender}".ShouldBe(gender);

    [Fact]
    public void A_gender_that_is_none_is_a_fault() =>
        RosterFiles
            .Lines("STT;Họ tên;Giới tính", "1;Người Mẫu;khác gì đó")
            .Faults.Select(RosterFiles.Told)
            .ShouldBe(["2|gender|khác gì đó|gender-not-understood"]);

    [Fact]
    public void Births_in_both_columns_are_a_fault()
    {
        RosterReading reading = RosterFiles.Lines("STT;Họ tên;Năm sinh;", ";;Nam;Nữ", "1;Người Mẫu;1960;1961");
        reading.Faults.Select(fault => fault.Field).ShouldBe([RosterField.Gender, RosterField.BirthDate]);
        reading.People[0].BirthDate.ShouldBeNull();
        reading.People[0].Gender.ShouldBeNull();
    }

    [Fact]
    public void Admission_and_becoming_official_may_share_a_header() =>
        RosterFiles
            .Lines("STT;Họ tên;Ngày vào Đảng;;Ghi chú", ";;Dự bị;Chính thức;", "1;Người Mẫu;3/2/1983;3/2/1984;")
            .People.Select(RosterFiles.Told)
            .ShouldBe(["3|Người Mẫu|||1983-02-03|1984-02-03||"]);

    [Theory]
    [InlineData("STT;Họ đệm;Tên;Ngày sinh", "1;Nguyễn Văn;Mẫu;1960")]
    [InlineData("STT;Họ và tên đệm;Tên;Ngày sinh", "1;Nguyễn Văn;Mẫu;1960")]
    [InlineData("STT;Họ và chữ đệm;Tên;Ngày sinh", "1;Nguyễn Văn;Mẫu;1960")]
    [InlineData("STT;Họ và tên;;Ngày sinh", "1;Nguyễn Văn;Mẫu;1960")]
    [InlineData("STT;Họ và tên;Họ và tên;Ngày sinh", "1;Nguyễn Văn;Mẫu;1960")]
    public void A_name_in_two_columns_is_joined(string header, string row)
    {
        RosterReading reading = RosterFiles.Lines(header, row);
        reading.People.Select(RosterFiles.Told).ShouldBe(["2|Nguyễn Văn Mẫu||1960||||"]);
        reading.Tables[0].Mappings[0].Columns.ShouldBe("B, C");
    }

    [Fact]
    public void Words_that_nobody_knows_do_not_spoil_the_second_row_of_a_header() =>
        RosterFiles
            .Lines(
                "STT;HỌ VÀ;TÊN;NGÀY SINH;;NGÀY VÀO;NGÀY;Chức vụ;",
                ";TÊN ĐỆM;;Nam;Nữ;ĐẢNG;CHÍNH THỨC;Đảng;CQ, ĐT",
                "1;NGUYỄN VĂN;AN;3/2/1960;;3/2/1980;3/2/1981;Bí thư;CHT"
            )
            .People.Select(RosterFiles.Told)
            .ShouldBe(["3|Nguyễn Văn An|Male|1960-02-03|1980-02-03|1981-02-03||Bí thư; CHT"]);

    [Theory]
    [InlineData("Họ và tên;Giới tính;Chức vụ")]
    [InlineData("Họ và tên;Giới tính;Chi bộ")]
    public void The_first_person_is_no_second_row_of_a_header(string header) =>
        RosterFiles
            .Lines(header, "Người Mẫu Một;Nam;Chi bộ 1", "Người Mẫu Hai;Nữ;Chi bộ 1")
            .People.Select(person => person.FullName)
            .ShouldBe(["Người Mẫu Một", "Người Mẫu Hai"]);

    [Fact]
    public void Posts_in_several_columns_are_joined() =>
        RosterFiles
            .Lines(
                "STT;Họ tên;Chức vụ;",
                ";;Đảng;Chính quyền",
                "1;Người Mẫu;Bí thư;Chủ tịch",
                "2;Người Mẫu Hai;;Phó Chủ tịch"
            )
            .People.Select(person => person.Post)
            .ShouldBe(["Bí thư; Chủ tịch", "Phó Chủ tịch"]);

    [Fact]
    public void Crosses_under_official_and_probationary_are_no_dates()
    {
        RosterReading reading = RosterFiles.Lines(
            "STT;Họ tên;Đảng viên;",
            ";;Chính thức;Dự bị",
            "1;Người Mẫu;x;",
            "2;Người Mẫu Hai;;x"
        );
        reading.Faults.ShouldBeEmpty();
        reading.People.Count.ShouldBe(2);
    }

    [Fact]
    public void A_title_right_above_the_header_is_a_title() =>
        RosterFiles
            .Lines("DANH SÁCH ĐẢNG VIÊN CHI BỘ THÔN ĐÔNG;;", "STT;Họ và tên;Ngày sinh", "1;Người Mẫu;1960")
            .People[0]
            .Cell.ShouldBe("Chi bộ thôn Đông");

    [Fact]
    public void The_mapping_names_column_header_and_reason()
    {
        RosterReading reading = RosterFiles.Lines("STT;Họ và tên;Năm sinh;", ";;Nam;Nữ", "1;Người Mẫu;1960;");
        reading
            .Tables.ShouldHaveSingleItem()
            .Mappings.Select(mapping => $"{mapping.Field.Word()} {mapping.Columns} {mapping.Header}")
            .ShouldBe([
                "fullName B Họ và tên",
                "gender C, D Năm sinh / Nam; Năm sinh / Nữ",
                "birthDate C, D Năm sinh / Nam; Năm sinh / Nữ",
            ]);
    }

    /// <summary>The field that a column beside one of names gives; nothing when it is left aside.</summary>
    private static string? FieldOf(string header) =>
        RosterFiles
            .Lines($"STT;Họ và tên;\"{header}\"", "1;Người Mẫu;1983")
            .Tables.ShouldHaveSingleItem()
            .Mappings.SingleOrDefault(mapping => mapping.Columns == "C")
            ?.Field.Word();
}

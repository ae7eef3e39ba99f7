using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Writing;

/// <summary>Says of each column of the template what is typed there.</summary>
internal static class TemplateNotes
{
    public static (string Vietnamese, string English) Of(ExchangeTable table, ExchangeColumn column)
    {
        (string vietnamese, string english) = Meaning(table, column);
        return column.IsRequired ? ($"Bắt buộc. {vietnamese}", $"Required. {english}") : (vietnamese, english);
    }

    private static (string Vietnamese, string English) Meaning(ExchangeTable table, ExchangeColumn column) =>
        (table.Name, column.Name) switch
        {
            ("units", "parent_code") => (
                "Mã đơn vị cấp trên; khu dân cư phải ghi mã xã",
                "Code of the unit above; a residential area names its commune"
            ),
            ("units", "commune_kind") => (
                "Chỉ ghi cho xã: xa, phuong, thi_tran, dac_khu",
                "For a commune only: xa, phuong, thi_tran, dac_khu"
            ),
            ("organisations", "unit_code") => (
                "Mã đơn vị mà tổ chức phục vụ; chi bộ khu dân cư ghép nhiều khu thì ngăn các mã bằng dấu ;",
                "Code of the unit served; a residential cell of several areas separates their codes by ;"
            ),
            ("organisations", "parent_code") => (
                "Mã tổ chức đảng trực tiếp cấp trên",
                "Code of the organisation directly above"
            ),
            ("members", "official_on") => (
                "Ngày công nhận chính thức; để trống khi chưa biết hoặc còn dự bị",
                "Day of becoming official; empty when not known or still on probation"
            ),
            ("meetings", "starts_at") => (
                "Giờ bắt đầu, dạng 2015-01-31T19:30; bắt buộc khi đã họp (held)",
                "Start, as in 2015-01-31T19:30; required for a meeting held"
            ),
            ("area_reports", "attended") => (
                "Đảng viên phụ trách có dự buổi sinh hoạt của chi bộ khu dân cư trong tháng không: yes hoặc no",
                "Whether the member in charge attended the area cell's meeting of the month: yes or no"
            ),
            ("area_reports", "reported_at") => (
                "Giờ nộp báo cáo địa bàn, dạng 2015-01-31T19:30; để trống khi chưa nộp",
                "When the report was handed in, as in 2015-01-31T19:30; empty when it was not"
            ),
            ("order_overrides", "org_code") => (
                "Mã chi bộ cơ quan được cho phép họp trước",
                "Code of the agency cell that was let meet before others"
            ),
            ("order_overrides", "reason") => (
                "Vì sao chi bộ cơ quan họp trước các chi bộ khác",
                "Why the agency cell met before the others"
            ),
            ("residence_letters", "org_code") => (
                "Mã chi bộ nơi cư trú; để trống khi nơi ấy không có trong sổ bộ, hoặc được miễn giới thiệu",
                "Code of the cell of residence; empty when the register does not have it, or for who is not introduced"
            ),
            ("residence_letters" or "residence_comments", "place") => (
                "Chi bộ nơi cư trú, khi nơi ấy không có trong sổ bộ",
                "The cell of residence, when the register does not have it"
            ),
            ("residence_letters", "exempt_as") => (
                "Mã diện miễn của 33-HD/BTCTW, ví dụ 1.1-luu-dong; để trống khi không được miễn",
                "Code of the class of exemption of 33-HD/BTCTW, as in 1.1-luu-dong; empty without any"
            ),
            ("residence_letters", "ended_on") => (
                "Ngày đầu tiên giấy không còn hiệu lực; để trống khi vẫn còn",
                "First day on which the letter no longer holds; empty when it still does"
            ),
            ("residence_comments", "org_code") => (
                "Mã chi bộ nơi cư trú được xin nhận xét; để trống khi nơi ấy không có trong sổ bộ",
                "Code of the cell of residence that was asked; empty when the register does not have it"
            ),
            ("residence_comments", "on_paper") => (
                "Nhận xét do văn phòng nhập từ bản giấy: yes hoặc no",
                "Whether the office typed it in from paper: yes or no"
            ),
            (_, "valid_from") => (
                "Ngày bắt đầu, dạng 2015-01-31; để trống khi có từ trước",
                "First day, as in 2015-01-31; empty when it began long before"
            ),
            (_, "valid_to") => (
                "Ngày đầu tiên không còn nữa; để trống khi vẫn còn",
                "First day on which it no longer holds; empty when it still does"
            ),
            _ => MeaningOfType(column),
        };

    private static (string Vietnamese, string English) MeaningOfType(ExchangeColumn column)
    {
        string words = string.Join(", ", column.Words ?? []);
        return column.Type switch
        {
            ColumnType.Code => ("Mã, không trùng với mã khác", "A code of its own"),
            ColumnType.UnitCode => ("Mã đơn vị có trong trang units", "Code of a unit of the sheet units"),
            ColumnType.OrganisationCode => (
                "Mã tổ chức có trong trang organisations",
                "Code of an organisation of the sheet organisations"
            ),
            ColumnType.MemberCode => ("Mã đảng viên có trong trang members", "Code of a member of the sheet members"),
            ColumnType.Date => ("Ngày, dạng 2015-01-31", "A day, as in 2015-01-31"),
            ColumnType.Year => ("Năm, dạng 2015", "A year, as in 2015"),
            ColumnType.Month => ("Tháng, dạng 2015-01", "A month, as in 2015-01"),
            ColumnType.Time => ("Giờ, dạng 2015-01-31T19:30", "A local time, as in 2015-01-31T19:30"),
            ColumnType.Word => ($"Một trong các từ: {words}", $"One of the words: {words}"),
            _ => ("Chữ tự do", "Free text"),
        };
    }
}

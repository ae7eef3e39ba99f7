namespace ChiBo.Exchange.Rosters;

/// <summary>What a roster can tell of a person.</summary>
public enum RosterField
{
    /// <summary>Họ và tên.</summary>
    FullName,

    /// <summary>Giới tính.</summary>
    Gender,

    /// <summary>Ngày, tháng, năm sinh.</summary>
    BirthDate,

    /// <summary>Ngày vào Đảng (kết nạp).</summary>
    AdmittedOn,

    /// <summary>Ngày chính thức.</summary>
    OfficialOn,

    /// <summary>Chi bộ.</summary>
    Cell,

    /// <summary>Chức vụ.</summary>
    Post,
}

/// <summary>The names of the fields as other programs read them.</summary>
public static class RosterFields
{
    /// <summary>The name of the field in the JSON document, such as <c>birthDate</c>.</summary>
    public static string Word(this RosterField field) =>
        field switch
        {
            RosterField.FullName => "fullName",
            RosterField.Gender => "gender",
            RosterField.BirthDate => "birthDate",
            RosterField.AdmittedOn => "admittedOn",
            RosterField.OfficialOn => "officialOn",
            RosterField.Cell => "cell",
            _ => "post",
        };

    /// <summary>The usual title of the field's column in Vietnamese; the reader of rosters understands each of them.</summary>
    public static string Title(this RosterField field) =>
        field switch
        {
            RosterField.FullName => "Họ và tên",
            RosterField.Gender => "Giới tính",
            RosterField.BirthDate => "Ngày sinh",
            RosterField.AdmittedOn => "Ngày vào Đảng",
            RosterField.OfficialOn => "Ngày chính thức",
            RosterField.Cell => "Chi bộ",
            _ => "Chức vụ",
        };
}

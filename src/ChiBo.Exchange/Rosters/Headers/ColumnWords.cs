using System.Text.RegularExpressions;
using ChiBo.Exchange.Rosters.Files;
using ChiBo.Exchange.Rosters.Letters;

namespace ChiBo.Exchange.Rosters.Headers;

/// <summary>What the words of a header mean, with or without marks, in full or shortened.</summary>
internal static partial class ColumnWords
{
    private const int LongestHeader = 90;

    /// <summary>How many columns of a single row have a header that is known.</summary>
    public static int CountKnown(GridRow row) =>
        row.Cells.Count(cell => !cell.IsEmpty && Of([cell.Text]).Kind != ColumnKind.Unknown);

    /// <summary>What a column holds by the headers that stand over it, the topmost first.</summary>
    public static ColumnMeaning Of(IReadOnlyList<string> path)
    {
        string leaf = path.Count == 0 ? "" : VietnameseText.Fold(path[^1]);
        string all = path.Count > 1 ? VietnameseText.Fold(string.Join(' ', path)) : leaf;
        if (leaf.Length == 0 || all.Length > LongestHeader * 2 || leaf.Length > LongestHeader)
        {
            return ColumnMeaning.Unknown;
        }

        if (all is "ho va ten" or "ho ten")
        {
            return ColumnMeaning.Of(RosterField.FullName);
        }

        ColumnMeaning alone = Simple(leaf);
        if (alone.Kind == ColumnKind.Ordinal && path.Count > 1 && Aside().IsMatch(all))
        {
            return ColumnMeaning.Aside;
        }

        if (alone.Kind != ColumnKind.Unknown && !Post().IsMatch(all))
        {
            return alone;
        }

        return Simple(all) is { Kind: not ColumnKind.Unknown } whole && path.Count == 1 ? whole
            : Dated(all, leaf, path[^1]) is { } dated ? dated
            : Simple(all);
    }

    /// <summary>Whether a header names something only under another: Nam, Nữ, dự bị, tháng.</summary>
    public static bool IsPart(string header) => Parts().IsMatch(VietnameseText.Fold(header));

    /// <summary>Whether a text continues a title of names that was broken over two rows.</summary>
    public static bool IsPartOfName(string text) => PartsOfName().IsMatch(VietnameseText.Fold(text));

    private static ColumnMeaning Simple(string text) =>
        Ordinals().IsMatch(text) ? ColumnMeaning.Ordinal
        : Post().IsMatch(text) ? ColumnMeaning.Of(RosterField.Post)
        : Family().IsMatch(text) ? ColumnMeaning.Of(RosterField.FullName, ColumnPart.Family)
        : FullName().IsMatch(text) && !Aside().IsMatch(text) ? ColumnMeaning.Of(RosterField.FullName)
        : Given().IsMatch(text) ? ColumnMeaning.Of(RosterField.FullName, ColumnPart.Given)
        : Aside().IsMatch(text) ? ColumnMeaning.Aside
        : Gender().IsMatch(text) ? ColumnMeaning.Of(RosterField.Gender)
        : Birth().IsMatch(text) ? ColumnMeaning.Of(RosterField.BirthDate, PartAtEnd(text))
        : Both().IsMatch(text) ? ColumnMeaning.Of(RosterField.AdmittedOn, ColumnPart.Both)
        : Official().IsMatch(text) ? ColumnMeaning.Of(RosterField.OfficialOn)
        : Admitted().IsMatch(text) ? ColumnMeaning.Of(RosterField.AdmittedOn)
        : Cell().IsMatch(text) ? ColumnMeaning.Of(RosterField.Cell)
        : ColumnMeaning.Unknown;

    /// <summary>A header under another: the part by what stands below, the field by what stands above.</summary>
    private static ColumnMeaning? Dated(string all, string leaf, string written)
    {
        ColumnPart part = PartOf(leaf, written);
        string above = part == ColumnPart.Whole ? all : all[..^leaf.Length].TrimEnd();
        ColumnMeaning meaning = Simple(above);
        bool isMarkOfAge = Age().IsMatch(above);
        return part switch
        {
            ColumnPart.Male or ColumnPart.Female when isMarkOfAge || meaning.Is(RosterField.Gender) => ColumnMeaning.Of(
                RosterField.Gender,
                part
            ),
            ColumnPart.Male or ColumnPart.Female when meaning.Is(RosterField.BirthDate) => ColumnMeaning.Of(
                RosterField.BirthDate,
                part
            ),
            ColumnPart.Male or ColumnPart.Female when above.Length == 0 => ColumnMeaning.Of(RosterField.Gender, part),
            ColumnPart.Day or ColumnPart.Month or ColumnPart.Year when IsDate(meaning) => meaning with { Part = part },
            _ => null,
        };
    }

    private static bool IsDate(ColumnMeaning meaning) =>
        meaning.Is(RosterField.BirthDate) || meaning.Is(RosterField.AdmittedOn) || meaning.Is(RosterField.OfficialOn);

    /// <summary>Năm is a year and Nam is a man; written without marks, its neighbours decide later.</summary>
    private static ColumnPart PartOf(string leaf, string written) =>
        leaf switch
        {
            "nam" when written.Contains('ă', StringComparison.OrdinalIgnoreCase) => ColumnPart.Year,
            "nam" or "nam gioi" or "dang vien nam" => ColumnPart.Male,
            "nu" or "nu gioi" or "dang vien nu" => ColumnPart.Female,
            "ngay" => ColumnPart.Day,
            "thang" => ColumnPart.Month,
            _ => ColumnPart.Whole,
        };

    /// <summary>Năm sinh nữ: the gender at the end of a header of one line.</summary>
    private static ColumnPart PartAtEnd(string text) =>
        text.EndsWith(" nu", StringComparison.Ordinal) ? ColumnPart.Female
        : BirthOfMen().IsMatch(text) ? ColumnPart.Male
        : ColumnPart.Whole;

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    private const int Patience = 30_000;

    [GeneratedRegex(@"^(stt|tt|s tt|st t|so tt|so|so thu tu|thu tu|no|#)$", Options, Patience)]
    private static partial Regex Ordinals();

    [GeneratedRegex(
        @"^(ho|ho dem|ho va dem|ho lot|ho va lot|(ho|ho va) (chu|ten) (dem|lot|lot dem)|ho (va )?ten (dem|lot)|family name|last name)$",
        Options,
        Patience
    )]
    private static partial Regex Family();

    [GeneratedRegex(@"^ten$|^ten goi$|^given name$|^first name$", Options, Patience)]
    private static partial Regex Given();

    [GeneratedRegex(
        @"^(ho (va |v )?ten|hoten|ho va ten|h va ten|ho ten|ten dang vien|ten dong chi|full ?name|name)\b(?! (dem|lot))|^(dang vien|dong chi|ho ten va .*)$",
        Options,
        Patience
    )]
    private static partial Regex FullName();

    [GeneratedRegex(@"\b(gioi tinh|phai|nam nu|gender|sex)\b|^(gioi|gt)$", Options, Patience)]
    private static partial Regex Gender();

    [GeneratedRegex(@"\b(chuc vu|chuc danh|chuc trach|cvu|c vu|position|post)\b", Options, Patience)]
    private static partial Regex Post();

    [GeneratedRegex(
        @"\b(ngay|thang|nam|ng|th|n|nm|nt|tuoi)( \w+)* sinh\b(?! hoat)|\bsinh (ngay|nam|thang)\b|^(ntns|nts|ns|nsinh|ngaysinh|namsinh|ngsinh|sinh|dob)$|\bbirth|\bntns\b",
        Options,
        Patience
    )]
    private static partial Regex Birth();

    [GeneratedRegex(@"sinh (cua )?(nam|dang vien nam) gioi$|^(nam|ngay( thang)?( nam)?) sinh nam$", Options, Patience)]
    private static partial Regex BirthOfMen();

    [GeneratedRegex(@"(vao dang|ket nap|du bi).* (ngay|va) .*chinh thuc", Options, Patience)]
    private static partial Regex Both();

    [GeneratedRegex(
        @"\bchinh thuc\b|^(ngay )?(ct|c thuc|chthuc)$|\b(vao dang|ket nap|vd|vao d) (ct|c thuc)$|^official",
        Options,
        Patience
    )]
    private static partial Regex Official();

    [GeneratedRegex(
        @"\b(vao dang|vao d|vao dcs|vao dcsvn|ket nap|knap|nhap dang)\b|^(ngay )?(vd|du bi|db|kn|ngay vd)$|^(ngay|ng) (vao|kn)\b|\bvd (db|du bi)$|^admi",
        Options,
        Patience
    )]
    private static partial Regex Admitted();

    [GeneratedRegex(
        @"^(?!danh sach|dang vien )(\w+ ){0,4}chi bo( (noi|dang|sinh hoat|hien tai|hien nay|truc thuoc|don vi|co so|cs))*$|^(ten )?cb$|^noi sinh hoat|\bsinh hoat (tai|o)\b|^to chuc dang|^don vi sinh hoat|^cell$",
        Options,
        Patience
    )]
    private static partial Regex Cell();

    [GeneratedRegex(
        @"^((va )?ten( dem| lot)?|(chu |ten )?(dem|lot)|dang vien|khai sinh|(viet |chu )?(in )?hoa)$",
        Options,
        Patience
    )]
    private static partial Regex PartsOfName();

    [GeneratedRegex(@"^(tuoi|tuoi doi|do tuoi)$", Options, Patience)]
    private static partial Regex Age();

    [GeneratedRegex(
        @"\b(que quan|que|nguyen quan|noi sinh|dan toc|ton giao|so the|the dang|the dv|so lltdv|ly lich|trinh do|ghi chu|dien thoai|sdt|so dt|dt|cccd|cmnd|cmt|can cuoc|dinh danh|dia chi|thuong tru|tam tru|cu tru|noi o|cho o|ho khau|nghe nghiep|cong viec|cha|bo me|ho (va )?ten (bo|me|vo|chong|con|nguoi)|tuoi dang|huy hieu|noi (ket nap|vao|cong nhan|cap)|chi bo ket nap|nguoi gioi thieu|gioi thieu|cap the|nghi quyet|quyet dinh|so qd|chuyen (sinh hoat|den|di|ve)|mien|email|luong|ngay (cap|nhap ngu|xuat ngu|tham gia|mat|tu tran|ra khoi)|hoc van|van hoa|ly luan|llct|chuyen mon|hoc ham|hoc vi|ngoai ngu|tin hoc|thuong binh|nhap ngu|xuat ngu|vao doan|doan tncs|bi danh|ten (goi khac|khac|thuong)|ky luat|khen thuong|xep loai|danh gia|phan loai|ky nhan|chu ky|dang phi|suc khoe|thanh phan|gia dinh|lan (2|thu 2|hai|ii)|tuoi quan|loai dang vien|so luong|tong so)\b",
        Options,
        Patience
    )]
    private static partial Regex Aside();

    [GeneratedRegex(
        @"^(nam|nu|nam gioi|nu gioi|ngay|thang|du bi|db|chinh thuc|ct|ket nap|cong nhan|dang|chinh quyen|doan the|kiem nhiem|chuyen mon|so|ngay cap|ho va|ho|ten|ho dem|dem|vao dang|vao|sinh|xa|huyen|tinh|lan 1|lan 2|tt|stt|thuong tru|tam tru|noi o|khac|van hoa|ly luan|llct|so the|noi cap|ngay .*|nam .*)$",
        Options,
        Patience
    )]
    private static partial Regex Parts();
}

using ChiBo.Domain.Members;
using ChiBo.Exchange.Faults;
using ChiBo.Exchange.Rosters.Letters;

namespace ChiBo.Exchange.Rosters.Rows;

/// <summary>Words and marks that state a gender.</summary>
internal static class GenderWords
{
    public static readonly FaultReason NoGender = new(
        "gender-not-understood",
        "Không hiểu được giới tính này; cần Nam hoặc Nữ.",
        "This is not understood as a gender; expected Nam (male) or Nữ (female)."
    );

    public static readonly FaultReason Both = new(
        "gender-twice",
        "Vừa ghi là nam, vừa ghi là nữ; chỉ được ghi một.",
        "The row states both male and female; it may state only one."
    );

    /// <summary>The gender that a word states.</summary>
    public static Gender? Of(string text) =>
        VietnameseText.Fold(text) switch
        {
            "nam" or "nam gioi" or "trai" or "male" or "m" => Gender.Male,
            "nu" or "nu gioi" or "gai" or "female" or "f" => Gender.Female,
            _ => null,
        };

    /// <summary>Whether something in a column of men or of women is a mark: anything but a dash, a zero or a no.</summary>
    public static bool IsMark(string text) =>
        text.Length > 0
        && text.Trim('-', '–', '.', '…', ' ', '_', '0') is { Length: > 0 }
        && VietnameseText.Fold(text) != "khong";
}

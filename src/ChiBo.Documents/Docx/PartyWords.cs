using System.Globalization;
using ChiBo.Documents.PartyDocuments;
using ChiBo.Domain.Shared;

namespace ChiBo.Documents.Docx;

/// <summary>The fixed words of the form.</summary>
internal static class PartyWords
{
    public static string Party(Language language) =>
        language == Language.Vietnamese ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "COMMUNIST PARTY OF VIET NAM";

    public static string Draft(Language language) => language == Language.Vietnamese ? "Dự thảo" : "Draft";

    public static string Recipients(Language language) => language == Language.Vietnamese ? "Nơi nhận:" : "Recipients:";

    /// <summary>No colon follows «Số», and a number below ten has a zero before it.</summary>
    public static string Number(PartyDocument document)
    {
        string number = document.Number?.ToString("00", CultureInfo.InvariantCulture) ?? HandPlaces.Short;
        return document.Language == Language.Vietnamese ? $"Số {number}" : $"No. {number}";
    }

    /// <summary>Days below ten and the first two months have a zero before them.</summary>
    public static string PlaceAndDate(PartyDocument document)
    {
        string place = HandPlaces.Or(document.Place, "...............");
        if (document.Language == Language.English)
        {
            return document.Date is { } known
                ? $"{place}, {known.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}"
                : $"{place}, ...............";
        }

        return document.Date is { } day
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{place}, ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}"
            )
            : $"{place}, ngày ..... tháng ..... năm .....";
    }

    public static string? Authority(SignatureAuthority authority) =>
        authority switch
        {
            SignatureAuthority.OwnPost => null,
            SignatureAuthority.OnBehalfOf => "T/M",
            SignatureAuthority.ForHead => "K/T",
            SignatureAuthority.ByOrder => "T/L",
            _ => throw new ArgumentOutOfRangeException(nameof(authority)),
        };
}

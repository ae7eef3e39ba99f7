using System.Globalization;
using ChiBo.Domain.Documents;
using ChiBo.Domain.Shared;

namespace ChiBo.Documents.PartyDocuments;

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
        string number = document.Number is { } known ? DocumentNumber.Digits(known) : HandPlaces.Short;
        return $"{(document.Language == Language.Vietnamese ? "Số" : "No.")} {number}-{document.Symbol}";
    }

    /// <summary>As in «ngày 03 tháng 02 năm 2015»: days below ten and the first two months have a zero before them.</summary>
    public static string Day(DateOnly day) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"ngày {day.Day:00} tháng {(day.Month < 3 ? $"{day.Month:00}" : $"{day.Month}")} năm {day.Year}"
        );

    /// <summary>How the signer signs, and for whom; nothing when by his or her own post.</summary>
    public static string? SignedFor(PartyDocument document) =>
        Authority(document.SignatureAuthority) is { } authority
            ? $"{authority} {HandPlaces.Or(document.SignedFor, HandPlaces.Line)}"
            : null;

    /// <summary>To whom it goes, each with its mark.</summary>
    public static IEnumerable<string> RecipientLines(PartyDocument document) =>
        (document.Recipients.Count == 0 ? [HandPlaces.Line] : document.Recipients).Select(
            (recipient, place) => $"- {recipient}{(place < document.Recipients.Count - 1 ? "," : ".")}"
        );

    /// <summary>One stands behind the word; several each on a line below it.</summary>
    public static IEnumerable<string> AddresseeLines(AddresseeBlock addressee) =>
        addressee.Names switch
        {
            [] => [$"{addressee.Word}: {HandPlaces.Line}"],
            [string only] => [$"{addressee.Word}: {HandPlaces.Or(only, HandPlaces.Line)}"],
            _ => [$"{addressee.Word}:", .. addressee.Names.Select(name => $"- {name}")],
        };

    /// <summary>What a place to be filled in asks for, with its number.</summary>
    public static string Label(FieldBlock field) =>
        string.Create(CultureInfo.InvariantCulture, $"{field.Number}. {field.Label}:");

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

        return $"{place}, {(document.Date is { } day ? Day(day) : "ngày ..... tháng ..... năm .....")}";
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

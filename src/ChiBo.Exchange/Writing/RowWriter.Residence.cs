using System.Globalization;
using ChiBo.Domain.Register.Rows;
using ChiBo.Exchange.Schema;

namespace ChiBo.Exchange.Writing;

/// <summary>Contact with the cell of residence.</summary>
public static partial class RowWriter
{
    private static void WriteContact(RegisterRows rows, ExchangeTarget target)
    {
        foreach (ResidenceLetterRow row in rows.ResidenceLetters)
        {
            target.Add(
                ResidenceSchema.Letters,
                [
                    row.MemberCode,
                    row.OrganisationCode ?? "",
                    row.Place ?? "",
                    row.ExemptAs ?? "",
                    Day(row.IssuedOn),
                    Day(row.ReceivedOn),
                    Day(row.EndedOn),
                ]
            );
        }

        foreach (ResidenceCommentRow row in rows.ResidenceComments)
        {
            target.Add(
                ResidenceSchema.Comments,
                [
                    row.MemberCode,
                    row.OrganisationCode ?? "",
                    row.Place ?? "",
                    row.Year.ToString("0000", CultureInfo.InvariantCulture),
                    Day(row.AskedOn),
                    Day(row.DueOn),
                    Day(row.GivenOn),
                    row.Comment is { } comment ? ExchangeWords.ResidenceComments[comment] : "",
                    ExchangeWords.YesNo[row.IsTypedIn ? YesNo.Yes : YesNo.No],
                ]
            );
        }
    }
}

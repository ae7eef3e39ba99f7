using ChiBo.Domain.Register.Rows;
using ChiBo.Storage.Life;

namespace ChiBo.Storage.Importing;

/// <summary>Contact with the cell of residence.</summary>
internal sealed partial class FactMaker
{
    private ResidenceLetter Of(ResidenceLetterRow row) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = members[row.MemberCode],
            CellId = row.OrganisationCode is { } cell ? organisations[cell] : null,
            Outside = row.Place,
            ExemptAs = row.ExemptAs,
            IssuedOn = row.IssuedOn,
            ReceivedOn = row.ReceivedOn,
            EndedOn = row.EndedOn,
        };

    private ResidenceYear Of(ResidenceCommentRow row) =>
        new()
        {
            RecordedIn = act.Id,
            MemberId = members[row.MemberCode],
            CellId = row.OrganisationCode is { } cell ? organisations[cell] : null,
            Outside = row.Place,
            Year = row.Year,
            AskedOn = row.AskedOn,
            DueOn = row.DueOn,
            GivenOn = row.GivenOn,
            Comment = row.Comment,
            IsTypedIn = row.IsTypedIn,
        };
}

using System.Text.Json.Serialization;
using ChiBo.App.Features.Members.Editing;
using ChiBo.App.Web.Api;
using ChiBo.App.Web.Layout;
using ChiBo.Domain.Members;
using ChiBo.Domain.Register;
using ChiBo.Exchange.Schema;

namespace ChiBo.App.Features.Api.Members;

/// <summary>What is to be recorded of a member. Every field has to be there: what is left out by mistake would be erased.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CorrectDetailsBody
{
    public required string FullName { get; init; }

    /// <summary><c>male</c>, <c>female</c> or null.</summary>
    public required string? Gender { get; init; }

    public required DateOnly? BirthDate { get; init; }

    public required DateOnly? AdmittedOn { get; init; }

    public required DateOnly? OfficialOn { get; init; }

    public required DateOnly? LeftOn { get; init; }

    public required string? LeftReason { get; init; }

    /// <summary>Why it is corrected.</summary>
    public required string Reason { get; init; }

    /// <summary>As the handler of the page takes it.</summary>
    public CorrectMemberRequest ToRequest(string code, long seen) =>
        new(code, seen, (Reason ?? "").Trim())
        {
            FullName = (FullName ?? "").Trim(),
            Gender = Gender is not null && ExchangeWords.Genders.TryRead(Gender, out Gender gender) ? gender : null,
            BirthDate = BirthDate,
            AdmittedOn = AdmittedOn,
            OfficialOn = OfficialOn,
            LeftOn = LeftOn,
            LeftReason = string.IsNullOrWhiteSpace(LeftReason) ? null : LeftReason.Trim(),
        };

    /// <summary>What no form could send.</summary>
    public IEnumerable<FieldFault> Faults()
    {
        if (Gender is not null && !ExchangeWords.Genders.TryRead(Gender, out _))
        {
            yield return new FieldFault("gender", CorrectTexts.NoGender);
        }

        (string Name, DateOnly? Day)[] days =
        [
            ("birthDate", BirthDate),
            ("admittedOn", AdmittedOn),
            ("officialOn", OfficialOn),
            ("leftOn", LeftOn),
        ];
        foreach ((string name, DateOnly? day) in days)
        {
            if (day is { } known && !Days.CanBeAsked(known))
            {
                yield return new FieldFault(name, FormTexts.NoDay);
            }
        }
    }
}

/// <summary>A correction that was recorded.</summary>
/// <param name="Act">Number of the act.</param>
/// <param name="Etag">Names the fact that was recorded; as in the header.</param>
internal sealed record CorrectDetailsAnswer(long Act, string Etag);

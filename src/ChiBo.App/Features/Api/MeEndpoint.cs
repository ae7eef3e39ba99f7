using ChiBo.App.Features.Accounts.Users;
using ChiBo.App.Features.Api.Keys;
using ChiBo.App.Permissions;
using ChiBo.App.Web.Api;

namespace ChiBo.App.Features.Api;

/// <summary>For whom a key acts: the first call of a program that wants to know whether its key works.</summary>
internal static class MeEndpoint
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/me", Answer)
            .WithTags("Keys")
            .Reads<MeAnswer>(
                new SignedInAttribute(),
                new EndpointText(
                    "For whom the key acts",
                    "The account, its roles with the organisations they are for, and what the key may do until when."
                )
                {
                    Answer = new MeAnswer(
                        "Văn phòng (mẫu)",
                        [new RoleAnswer("committee-office", "X99001-DU", null, null)],
                        new KeyAnswer("Kho dữ liệu của tỉnh", false, new DateOnly(2027, 5, 23))
                    ),
                }
            );

    private static IResult Answer(HttpContext http, Person person)
    {
        KeyInUse key = http.Features.Get<KeyInUse>()!;
        return Results.Json(
            new MeAnswer(
                person.Name,
                [
                    .. person.Subject.Grants.Select(grant => new RoleAnswer(
                        RoleWords.Of(grant.Role),
                        grant.OrganisationCode.Length == 0 ? null : grant.OrganisationCode,
                        grant.Period.From,
                        grant.Period.To
                    )),
                ],
                new KeyAnswer(key.Name, key.MayWrite, key.LastDay)
            )
        );
    }
}

/// <summary>For whom a key acts.</summary>
/// <param name="Account">The name that others see.</param>
/// <param name="Roles">What the person is, and for which organisation.</param>
/// <param name="Key">The key.</param>
internal sealed record MeAnswer(string Account, IReadOnlyList<RoleAnswer> Roles, KeyAnswer Key);

/// <summary>A role.</summary>
/// <param name="Role">Its word, as <c>chibo user</c> takes it.</param>
/// <param name="OrganisationCode">The organisation; null for the installation itself.</param>
/// <param name="ValidFrom">First day; null when it began before any day that is asked about.</param>
/// <param name="ValidTo">First day on which it no longer holds; null while it does.</param>
internal sealed record RoleAnswer(string Role, string? OrganisationCode, DateOnly? ValidFrom, DateOnly? ValidTo);

/// <summary>The key that was sent.</summary>
/// <param name="Name">What its owner calls it.</param>
/// <param name="MayWrite">Whether it may change things.</param>
/// <param name="LastDay">The last day on which it works.</param>
internal sealed record KeyAnswer(string Name, bool MayWrite, DateOnly LastDay);

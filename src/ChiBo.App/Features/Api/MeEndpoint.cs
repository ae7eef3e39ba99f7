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

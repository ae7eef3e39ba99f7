using ChiBo.App.Features.Api.Keys;
using ChiBo.App.Web.Api;
using Microsoft.AspNetCore.Authentication;

namespace ChiBo.App.Permissions;

/// <summary>What a program meets before the permissions: it needs a key, and a key that only reads never writes.</summary>
internal static class ProgramGate
{
    /// <summary>Answers who may not pass; whether it did.</summary>
    public static async Task<bool> Answer(HttpContext context, Endpoint endpoint, Person person)
    {
        if (endpoint.Metadata.GetMetadata<OpenToAllAttribute>() is not null)
        {
            return false;
        }

        if (!person.IsSignedIn)
        {
            await context.ChallengeAsync(KeyAuthentication.SchemeName);
            return true;
        }

        if (person.MustChangePassword)
        {
            await Problem.Of(new PasswordToBeChanged()).ExecuteAsync(context);
            return true;
        }

        bool reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (!reads && context.Features.Get<KeyInUse>() is not { MayWrite: true })
        {
            await Problem.Of(new KeyOnlyReads()).ExecuteAsync(context);
            return true;
        }

        return false;
    }
}

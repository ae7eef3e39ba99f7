using System.Buffers;
using ChiBo.App.Web.Components;
using ChiBo.Domain.Shared;
using ChiBo.Storage.Accounts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;

namespace ChiBo.App.Features.Accounts.SetUp;

/// <summary>The page that is there once: administrator, organisation, or the sample commune.</summary>
public sealed partial class SetUpPage
{
    private const string Sample = "sample";
    private static readonly SearchValues<char> NotInCodes = SearchValues.Create(";|/?#% ");

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private IReadOnlyList<Choice> Beginnings =>
        [new(Sample, Say(SetUpTexts.WithSample)), new("own", Say(SetUpTexts.WithOwn))];

    private IReadOnlyList<Choice> Levels =>
        [
            new("commune", Say(SetUpTexts.Commune)),
            new("district", Say(SetUpTexts.District)),
            new("province", Say(SetUpTexts.Province)),
        ];

    private async Task Submit()
    {
        SetUpRequest request = Read();
        if (!IsSound())
        {
            return;
        }

        Outcome<Account> outcome = await Services.GetRequiredService<SetUpInstallation>().Handle(request);
        if (!outcome.IsDone)
        {
            Refuse(outcome.Refusal is UserNameNotPossible ? "UserName" : "Password", outcome.Refusal);
            return;
        }

        await Services.GetRequiredService<SignInManager<Account>>().SignInAsync(outcome.Value, isPersistent: false);
        GoTo("/?done=setup");
    }

    private SetUpRequest Read()
    {
        bool own = Typed("Begin") != Sample;
        string password = Http.Request.Form["Password"].ToString();
        if (password.Length == 0)
        {
            Errors.Add("Password", SetUpTexts.PasswordMissing);
        }
        else if (password != Http.Request.Form["Again"].ToString())
        {
            Errors.Add("Again", SetUpTexts.NotTheSame);
        }

        return new SetUpRequest
        {
            WithSample = !own,
            DisplayName = Required("DisplayName", SetUpTexts.DisplayNameMissing),
            UserName = Required("UserName", SetUpTexts.UserNameMissing),
            Password = password,
            Level = Typed("Level") switch
            {
                "province" => SetUpLevel.Province,
                "district" => SetUpLevel.District,
                _ => SetUpLevel.Commune,
            },
            UnitName = own ? Required("UnitName", SetUpTexts.UnitNameMissing) : "",
            OrganisationName = own ? Required("OrganisationName", SetUpTexts.OrganisationNameMissing) : "",
            UnitCode = own ? Code() : "",
            WorksWithRegister = Ticked("Works"),
        };
    }

    private string Code()
    {
        string code = Required("UnitCode", SetUpTexts.UnitCodeMissing);
        if (code.AsSpan().ContainsAny(NotInCodes))
        {
            Errors.Add("UnitCode", SetUpTexts.UnitCodeFaulty);
        }

        return code;
    }
}

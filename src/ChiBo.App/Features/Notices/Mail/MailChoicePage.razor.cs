using System.Globalization;
using ChiBo.App.Features.Accounts.Profile;
using ChiBo.App.Web.Components;
using ChiBo.Storage.Notices;
using Microsoft.AspNetCore.Components;

namespace ChiBo.App.Features.Notices.Mail;

/// <summary>One's own choice of mail: none, each at once, or a daily digest at an hour.</summary>
public sealed partial class MailChoicePage
{
    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    private MailSettings Settings => Services.GetRequiredService<MailSettings>();

    private MailFields Now { get; set; } = new(MailDelivery.None, MailFields.UsualHour, null);

    private IReadOnlyList<Crumb> Steps => [new(Say(AccountTexts.Title), "/account")];

    private IReadOnlyList<Choice> Deliveries =>
        [.. Enum.GetValues<MailDelivery>().Select(one => new Choice(one.ToString(), Say(MailTexts.Of(one))))];

    private static IReadOnlyList<Choice> Hours =>
        [
            .. Enumerable
                .Range(0, 24)
                .Select(hour => new Choice(
                    hour.ToString(CultureInfo.InvariantCulture),
                    string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00")
                )),
        ];

    protected override async Task OnInitializedAsync() => Now = await Services.GetRequiredService<ChooseMail>().Read();

    private async Task Choose()
    {
        if (!Enum.TryParse(Typed("Delivery"), out MailDelivery delivery) || !Enum.IsDefined(delivery))
        {
            Errors.Add("Delivery", MailTexts.NoDelivery);
        }

        if (!int.TryParse(Typed("Hour"), NumberStyles.None, CultureInfo.InvariantCulture, out int hour) || hour > 23)
        {
            Errors.Add("Hour", MailTexts.NoHour);
        }

        string? address = Typed("Address");
        if (address is null ? delivery != MailDelivery.None : !MailSettings.IsMailAddress(address))
        {
            Errors.Add("Address", MailTexts.NoAddress);
        }

        if (!IsSound())
        {
            return;
        }

        await Services
            .GetRequiredService<ChooseMail>()
            .Write(new MailFields(delivery, hour, address), Visitor.Language);
        GoTo("/account/mail?done=recorded");
    }
}

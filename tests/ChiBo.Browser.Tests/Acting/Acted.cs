namespace ChiBo.Browser.Tests.Acting;

/// <summary>Something that several people do in turn, each on the device that he or she has.</summary>
internal abstract class Acted(Chromium chromium, ActedServer server, bool runsScript)
{
    private protected ActedServer Server => server;

    private protected Task<Worker> AtDeskAsync(string account) => SignInAsync(account, Device.Desk);

    private protected Task<Worker> OnPhoneAsync(string account) => SignInAsync(account, Device.Phone);

    private Task<Worker> SignInAsync(string account, int width) =>
        Worker.SignInAsync(chromium, server, account, new Device { Width = width, RunsScript = runsScript });
}

using ChiBo.App.Web;

namespace ChiBo.App.Tests.Web;

/// <summary>Where the server may listen.</summary>
public sealed class ServeOptionsTests
{
    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://[::1]:5080/")]
    [InlineData("http://localhost:5080;https://localhost:5443")]
    public void An_address_of_this_machine_is_local(string urls)
    {
        var options = new ServeOptions { Urls = urls };
        options.AreUrlsSound.ShouldBeTrue();
        options.IsLocal.ShouldBeTrue();
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:80")]
    [InlineData("http://+:80")]
    [InlineData("http://xa.example:80")]
    [InlineData("http://localhost:5080;http://10.0.0.5:80")]
    public void An_address_that_others_reach_is_not_local(string urls)
    {
        var options = new ServeOptions { Urls = urls };
        options.AreUrlsSound.ShouldBeTrue();
        options.IsLocal.ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("5080")]
    [InlineData("localhost:5080")]
    [InlineData("ftp://localhost")]
    [InlineData("http://localhost:99999")]
    [InlineData("http://localhost/path")]
    public void What_is_no_address_is_refused(string urls) =>
        new ServeOptions { Urls = urls }.AreUrlsSound.ShouldBeFalse();
}

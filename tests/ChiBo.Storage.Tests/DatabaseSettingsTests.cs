namespace ChiBo.Storage.Tests;

public sealed class DatabaseSettingsTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("Host=127.0.0.1;Colour=red;Password=bí-mật")]
    [InlineData("Host=127.0.0.1;Port=abc;Password=bí-mật")]
    [InlineData("Database=chibo;Password=bí-mật")]
    public void What_is_no_connection_string_is_told_in_one_sentence_without_the_password(string text)
    {
        DatabaseFaultException fault = Should.Throw<DatabaseFaultException>(() => DatabaseSettings.Server(text));
        fault.Vietnamese.ShouldStartWith("CHIBO_DATABASE không phải là chuỗi kết nối PostgreSQL.");
        (fault.Vietnamese + fault.English).ShouldNotContain("bí-mật");
    }

    [Fact]
    public void A_connection_string_is_taken_as_it_is()
    {
        const string Text = "Host=127.0.0.1;Database=chibo;Username=chibo";
        DatabaseSettings.Server(Text).ShouldBe(new DatabaseSettings(DatabaseEngine.Postgres, Text));
    }
}

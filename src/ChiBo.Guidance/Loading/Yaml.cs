using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ChiBo.Guidance.Loading;

/// <summary>Reads the YAML of <c>guidance/</c> strictly: a name that is not expected is an error.</summary>
internal static class Yaml
{
    /// <summary>The content of a file.</summary>
    /// <exception cref="InvalidDataException">It is not as expected; the message names the file and the line.</exception>
    public static T Read<T>(string name, string text)
    {
        try
        {
            IDeserializer deserializer = new DeserializerBuilder()
                .WithNamingConvention(CamelCaseNamingConvention.Instance)
                .WithEnforceNullability()
                .Build();
            return deserializer.Deserialize<T?>(text) ?? throw new InvalidDataException($"{name}: it is empty.");
        }
        catch (YamlException fault)
        {
            throw new InvalidDataException($"{name}, line {fault.Start.Line}: {fault.Message}", fault);
        }
    }
}

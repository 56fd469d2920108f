using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ParkPlatform.Hosting.Http;

/// <summary>What the code says about its types, for the readers of the API's documentation: the XML files that the compiler writes beside the assemblies.</summary>
internal sealed partial class XmlDocs(params Assembly[] assemblies)
{
    private readonly Dictionary<string, XElement> _members = assemblies
        .Select(a => Path.Combine(AppContext.BaseDirectory, $"{a.GetName().Name}.xml")).Where(File.Exists)
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .DistinctBy(member => (string)member.Attribute("name")!)
        .ToDictionary(member => (string)member.Attribute("name")!);

    public string? Of(Type type) => Text(Find($"T:{Name(type)}")?.Element("summary"));

    /// <summary>Of a method, whatever its parameters; the summary of the first one by that name.</summary>
    public string? Of(MethodInfo method)
    {
        var name = $"M:{Name(method.DeclaringType!)}.{method.Name}";
        return Text((Find(name) ?? _members.FirstOrDefault(m => m.Key.StartsWith($"{name}(", StringComparison.Ordinal)).Value)?.Element("summary")); // by its name alone: without parameters
    }

    /// <summary>Of a property, or of the record's parameter that it is made from.</summary>
    public string? Of(PropertyInfo property) =>
        Text(Find($"P:{Name(property.DeclaringType!)}.{property.Name}")?.Element("summary"))
        ?? Text(Find($"T:{Name(property.DeclaringType!)}")?.Elements("param").FirstOrDefault(p => (string?)p.Attribute("name") == property.Name))
        ?? property.DeclaringType!.GetInterfaces().Select(i => i.GetProperty(property.Name)).OfType<PropertyInfo>().Select(Of).FirstOrDefault(text => text is not null);

    private XElement? Find(string name) => _members.GetValueOrDefault(name);

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName?.Replace('+', '.') ?? type.Name;

    private static string? Text(XElement? element)
    {
        if (element is null) return null;
        var words = element.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" or "paramref" } reference => ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? "").Split('.', ':')[^1],
            XElement inner => inner.Value,
            _ => "",
        });
        return Blanks().Replace(string.Concat(words), " ").Trim() is { Length: > 0 } text ? text : null;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}

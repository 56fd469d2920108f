using ParkPlatform.Contracts;
using Wolverine.Util;

namespace ParkPlatform.Hosting.Messaging;

/// <summary>Messages between services travel under the names that <see cref="WhoHearsWhat"/> gives them, whatever their classes are called.</summary>
public sealed class PublishedNames : IMessageTypeNaming
{
    private static readonly Dictionary<Type, string> Names = WhoHearsWhat.Routes.ToDictionary(r => r.Message, r => r.Name);

    public bool TryDetermineName(Type messageType, out string messageTypeName) => Names.TryGetValue(messageType, out messageTypeName!);
}

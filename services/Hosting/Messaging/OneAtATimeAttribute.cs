namespace ParkPlatform.Hosting.Messaging;

/// <summary>
/// Messages with the same value of this property are handled one after the other: for a handler that finds the stream it writes to by itself. Where a handler has it as a
/// <c>[WriteModel]</c>, that says so already.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneAtATimeAttribute : Attribute;

using System.Text.Json;

namespace ParkPlatform.Contracts.Previews;

/// <summary>更正预览: what would another service's figures be, if it were told this? Asked of <c>POST /api/{service}/impact</c>, through the gateway.</summary>
public sealed record ImpactQuestion(IReadOnlyList<SupposedMessage> Messages);

/// <summary>A message that has not been sent.</summary>
/// <param name="Name">Its name on the wire, as in <see cref="WhoHearsWhat"/>.</param>
public sealed record SupposedMessage(string Name, JsonElement Message);

/// <summary>All that would be another.</summary>
public sealed record ImpactAnswer(IReadOnlyList<Move> Moves);

/// <summary>One thing that would be another: before and after, and on which days. Figures of today have no days.</summary>
/// <param name="Kind"><c>status</c>, <c>allocation</c>, <c>figure</c>, <c>deadline</c>, <c>case</c>, <c>letter</c> or <c>class</c>.</param>
/// <param name="From">The first day on which it would be so; of a letter, the day on which it was issued.</param>
/// <param name="Until">The first on which it would not be so any more; null: from then on.</param>
public sealed record Move(string Kind, string What, DateOnly? From, DateOnly? Until, string? Before, string? After);

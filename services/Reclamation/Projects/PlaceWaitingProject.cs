using ParkPlatform.Domain;
using Wolverine.Marten;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Reclamation.Projects;

/// <summary>The firm of a waiting project has got the asset that was proposed to it.</summary>
public sealed record PlaceWaitingProject(Guid ProjectId, Guid ReallocationId, string AssetCode, DateOnly TakenOn, string DocumentNumber);

/// <summary>It waits no longer. Once: hearing of a grant or a lease again changes nothing.</summary>
public static class PlaceWaitingProjectHandler
{
    public static Events Handle(PlaceWaitingProject m, [WriteModel(nameof(PlaceWaitingProject.ProjectId))] Timeline<WaitingProject>? project) =>
        project is { Periods: [.., { State: { Waits: true } now }] }
            ? [new WaitingProjectPlaced(m.ReallocationId, m.AssetCode, m.TakenOn > now.RegisteredOn ? m.TakenOn : now.RegisteredOn, m.DocumentNumber)]
            : [];
}

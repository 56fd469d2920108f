using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using Microsoft.AspNetCore.Http;
using ParkPlatform.Domain;
using ParkPlatform.Hosting.SignIn;
using Wolverine.Http;
using Wolverine.Http.CodeGen;
using Wolverine.Persistence.EventSourcing;

namespace ParkPlatform.Hosting.Http;

/// <summary>What generated code calls to hold a command against the version that its sender has seen (<c>If-Match</c>).</summary>
public static class Preconditions
{
    public static IResult IfMatch<TState>(Timeline<TState>? stream, HttpContext http) where TState : class, IState<TState>
    {
        // Somebody sent the id of something else: a stream from which nothing of this kind is folded.
        if (stream is { Periods.IsEmpty: true }) return Results.Problem(CommonProblems.Of(StatusCodes.Status404NotFound));

        var seen = http.Request.Headers.IfMatch;
        if (seen.Count == 0 || seen.Contains("*") || seen.Contains(ETagOf(stream?.Version ?? 0))) return WolverineContinue.Result();

        return Results.Problem(CommonProblems.Of(
            StatusCodes.Status412PreconditionFailed, Texts.Common.Format("problem.stale-version.detail", seen.ToString(), stream?.Version ?? 0)));
    }

    public static string ETagOf(long version) => $"\"{version}\"";

    /// <summary>Tells the version of what was read, to be sent back as If-Match.</summary>
    public static void SetETag(this HttpResponse response, long version) => response.Headers.ETag = ETagOf(version);

    /// <summary>Puts the check behind the loading of the stream that a command writes to, and so before any business rule; and the actor on the events.</summary>
    internal sealed class Policy : IHttpPolicy
    {
        public void Apply(IReadOnlyList<HttpChain> chains, GenerationRules rules, IServiceContainer container)
        {
            foreach (var chain in chains.Where(c => !c.HttpMethods.Contains("GET")))
            {
                var written = chain.Method.Method.GetParameters().FirstOrDefault(p =>
                    p.IsDefined(typeof(WriteModelAttribute), inherit: true) && p.ParameterType.IsGenericType && p.ParameterType.GetGenericTypeDefinition() == typeof(Timeline<>));
                if (written is null) continue;

                var check = new MethodCall(typeof(Preconditions), typeof(Preconditions).GetMethod(nameof(IfMatch))!.MakeGenericMethod(written.ParameterType.GenericTypeArguments));
                var firstRule = chain.Middleware.FindIndex(frame => frame is MethodCall call && call.HandlerType == chain.Method.HandlerType);
                chain.Middleware.InsertRange(firstRule < 0 ? chain.Middleware.Count : firstRule, [check, new MaybeEndWithResultFrame(check.ReturnVariable!)]);
            }
        }
    }

    /// <summary>The actor goes on every session that writes.</summary>
    internal sealed class StampPolicy : IHttpPolicy
    {
        public void Apply(IReadOnlyList<HttpChain> chains, GenerationRules rules, IServiceContainer container)
        {
            foreach (var chain in chains.Where(c => !c.HttpMethods.Contains("GET")))
                chain.Middleware.Add(new MethodCall(typeof(ActorOnEvents), nameof(ActorOnEvents.Stamp)));
        }
    }
}

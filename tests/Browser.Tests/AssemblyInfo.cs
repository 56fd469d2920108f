using ParkPlatform.Browser.Tests;
using Xunit;

// One platform and one browser for all; each test has a page of its own, and they take turns: two cores have enough to do with the services.
[assembly: AssemblyFixture(typeof(RunningPark))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
